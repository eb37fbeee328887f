import type { OfficeFixture } from '../office';
import { saveWorkbook } from '../../../src/host/xlsx';
import { part } from '../xlsx/support';
import { chartFixture } from './chart-fixture';
import { misplaced } from './content-models';

let office: OfficeFixture;
beforeEach(async () => {
  office = await chartFixture();
});
afterEach(async () => {
  for (const chart of office.workbook.sheets[0]?.charts ?? []) expect(misplaced(chart.document.root)).toEqual([]);
  office.close();
});

/** A chart over names, amounts and counts, changed by a batch. */
async function changed<T>(
  type: string,
  change: (chart: Excel.Chart, sheet: Excel.Worksheet, sync: () => Promise<void>) => Promise<T> | T,
  address = 'A1:C5',
): Promise<T> {
  return office.run(async (context, sheet) => {
    const chart = sheet.charts.add(type as Excel.ChartType, sheet.getRange(address));
    return change(chart, sheet, () => context.sync());
  });
}

/** The part of the only chart as it is saved. */
const xml = async (): Promise<string> => part(await saveWorkbook(office.workbook), 'xl/charts/chart1.xml');

describe('titles', () => {
  it('are set, dressed and taken away', async () => {
    const found = await changed('ColumnClustered', async ({ title }, _sheet, sync) => {
      title.text = 'Montant <HT>\npar direction';
      title.format.font.bold = true;
      title.format.font.color = '#C00000';
      title.format.font.size = 18;
      title.load('text,visible');
      title.format.font.load();
      await sync();
      return [title.text, title.visible, title.format.font.toJSON()];
    });
    expect(found).toEqual([
      'Montant <HT>\npar direction',
      true,
      { bold: true, color: '#C00000', italic: false, name: 'Calibri', size: 18, underline: 'None' },
    ]);
    expect(await xml()).toContain('<a:rPr lang="fr-FR" sz="1800" b="1"><a:solidFill><a:srgbClr val="C00000"/>');
  });

  it('are gone for good when hidden', async () => {
    await changed('ColumnClustered', ({ title }) => void (title.visible = false));
    expect(await xml()).toContain('<c:chart><c:autoTitleDeleted val="1"/><c:plotArea>');
  });

  it('come from a cell', async () => {
    const text = await changed('ColumnClustered', async ({ title }, sheet, sync) => {
      title.setFormula('=Feuil1!$A$1');
      sheet.getRange('A1').values = [['Directions']];
      title.load('text');
      await sync();
      return title.text;
    });
    expect(text).toBe('Directions');
    expect(await xml()).toContain(
      '<c:f>Feuil1!$A$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>Directions',
    );
  });
});

describe('axes', () => {
  it('keep scale, units, format, titles and gridlines', async () => {
    const found = await changed('ColumnClustered', async ({ axes }, _sheet, sync) => {
      const { valueAxis: axis, categoryAxis } = axes;
      axis.minimum = 0;
      axis.maximum = 500;
      axis.majorUnit = 100;
      axis.numberFormat = '# ##0 €';
      axis.displayUnit = 'Thousands';
      axis.title.text = 'euros';
      axis.majorGridlines.visible = false;
      axis.scaleType = 'Logarithmic';
      categoryAxis.reversePlotOrder = true;
      categoryAxis.tickLabelPosition = 'Low';
      categoryAxis.format.line.color = 'red';
      axis.load(
        'minimum,maximum,majorUnit,minorUnit,numberFormat,linkNumberFormat,displayUnit,scaleType,logBase,type,visible',
      );
      axis.majorGridlines.load('visible');
      axis.title.load('text,visible');
      categoryAxis.load('reversePlotOrder,tickLabelPosition,type');
      await sync();
      const { title: _title, majorGridlines: _lines, ...rest } = axis.toJSON();
      return [
        rest,
        axis.majorGridlines.visible,
        axis.title.text,
        categoryAxis.reversePlotOrder,
        categoryAxis.tickLabelPosition,
      ];
    });
    expect(found).toEqual([
      {
        minimum: 0,
        maximum: 500,
        majorUnit: 100,
        minorUnit: 10,
        numberFormat: '# ##0 €',
        linkNumberFormat: false,
        displayUnit: 'Thousands',
        scaleType: 'Logarithmic',
        logBase: 10,
        type: 'Value',
        visible: true,
      },
      false,
      'euros',
      true,
      'Low',
    ]);
  });

  it('say where the other axis crosses them', async () => {
    const found = await changed('ColumnClustered', async ({ axes }, _sheet, sync) => {
      axes.categoryAxis.position = 'Maximum';
      axes.valueAxis.setPositionAt(50);
      axes.categoryAxis.load('position');
      axes.valueAxis.load('position,positionAt');
      await sync();
      return [axes.categoryAxis.position, axes.valueAxis.position, axes.valueAxis.positionAt];
    });
    expect(found).toEqual(['Maximum', 'Custom', 50]);
    const text = await xml();
    expect(/<c:valAx>.*<\/c:valAx>/s.exec(text)?.[0]).toContain('<c:crosses val="max"/>');
    expect(/<c:catAx>.*<\/c:catAx>/s.exec(text)?.[0]).toContain('<c:crossesAt val="50"/>');
  });

  it('are missing from a pie, and refuse what their kind does not have', async () => {
    await changed('Pie', () => {});
    const { code, location } = await office.refusal((_, sheet) =>
      sheet.charts.getItemAt(0).axes.valueAxis.load('maximum'),
    );
    expect([code, location]).toEqual(['ItemNotFound', 'ChartAxes.valueAxis']);
    await office.run(async (_, sheet) => sheet.charts.getItemAt(0).delete());
    await changed('Line', () => {});
    const refusal = await office.refusal(
      (_, sheet) => void (sheet.charts.getItemAt(0).axes.categoryAxis.majorUnit = 5),
    );
    expect(refusal.code).toBe('InvalidArgument');
  });
});

describe('labels', () => {
  it('are those of all series for a chart, of one for a series', async () => {
    const found = await changed('ColumnClustered', async (chart, _sheet, sync) => {
      chart.dataLabels.showValue = true;
      chart.dataLabels.numberFormat = '0.0';
      chart.series.getItemAt(1).dataLabels.position = 'InsideEnd';
      const series = chart.series.load('items/hasDataLabels,items/dataLabels/position,items/dataLabels/numberFormat');
      await sync();
      return series.items.map(({ hasDataLabels, dataLabels }) => [
        hasDataLabels,
        dataLabels.position,
        dataLabels.numberFormat,
      ]);
    });
    expect(found).toEqual([
      [true, 'OutsideEnd', '0.0'],
      [true, 'InsideEnd', '0.0'],
    ]);
  });

  it('of all series look alike when the chart says so', async () => {
    await changed('ColumnClustered', ({ dataLabels }) => {
      dataLabels.format.font.color = '#FF0000';
      dataLabels.format.fill.setSolidColor('yellow');
      dataLabels.format.border.weight = 2;
    });
    const labels = [...(await xml()).matchAll(/<c:dLbls>.*?<\/c:dLbls>/gs)].map(([text]) => text);
    expect(labels).toHaveLength(2);
    expect(labels[0]).toContain('<a:srgbClr val="FFFF00"/></a:solidFill><a:ln w="25400"/>');
    expect(labels[0]).toContain('<c:showVal val="0"/>');
    expect(labels[1]).toBe(labels[0]);
  });

  it('refuse positions with which Excel would not open the file', async () => {
    await changed('Doughnut', ({ series }) => void (series.getItemAt(0).hasDataLabels = true));
    const { code, location } = await office.refusal(
      (_, sheet) => void (sheet.charts.getItemAt(0).dataLabels.position = 'OutsideEnd'),
    );
    expect([code, location]).toEqual(['InvalidArgument', 'ChartDataLabels.position']);
  });

  it('of single points can say something of their own, or nothing', async () => {
    const found = await changed('Pie', async ({ series }, _sheet, sync) => {
      const one = series.getItemAt(0);
      one.hasDataLabels = true;
      one.dataLabels.showPercentage = true;
      one.points.getItemAt(2).dataLabel.text = 'peu';
      one.points.getItemAt(0).hasDataLabel = false;
      const points = one.points.load('items/value,items/hasDataLabel,items/dataLabel/showPercentage');
      await sync();
      return points.items.map(({ value, hasDataLabel }) => [value, hasDataLabel]);
    });
    expect(found).toEqual([
      [120, false],
      [340, true],
      [90, true],
      [210, true],
    ]);
    expect(await xml()).toContain('<a:t>peu</a:t>');
  });
});

describe('series', () => {
  it('are added, named, given data, dressed, moved and deleted', async () => {
    const found = await changed('ColumnClustered', async ({ series }, sheet, sync) => {
      const added = series.add('Taille', 0);
      added.setValues(sheet.getRange('D2:D5'));
      added.setXAxisValues(sheet.getRange('A2:A5'));
      added.format.fill.setSolidColor('#00AA00');
      added.gapWidth = 40;
      await sync();
      series.getItemAt(2).delete();
      series.load('items/name,items/gapWidth,items/plotOrder');
      await sync();
      return series.items.map(({ name, gapWidth, plotOrder }) => [name, gapWidth, plotOrder]);
    });
    expect(found).toEqual([
      ['Taille', 40, 0],
      ['Montant', 40, 1],
    ]);
    expect(await xml()).toContain('<c:v>Taille</c:v></c:tx><c:spPr><a:solidFill><a:srgbClr val="00AA00"/>');
  });

  it('take another type beside the others, and a second axis', async () => {
    const found = await changed('ColumnClustered', async ({ series, axes }, _sheet, sync) => {
      const second = series.getItemAt(1);
      second.chartType = 'LineMarkers';
      await sync();
      series.getItemAt(1).axisGroup = 'Secondary';
      axes.getItem('Value', 'Secondary').title.text = 'nombre';
      series.load('items/name,items/chartType,items/axisGroup');
      await sync();
      return series.items.map(({ name, chartType, axisGroup }) => [name, chartType, axisGroup]);
    });
    expect(found).toEqual([
      ['Montant', 'ColumnClustered', 'Primary'],
      ['Nombre', 'LineMarkers', 'Secondary'],
    ]);
    expect((await xml()).match(/<c:(catAx|valAx|barChart|lineChart)>/g)).toEqual([
      '<c:barChart>',
      '<c:lineChart>',
      '<c:catAx>',
      '<c:valAx>',
      '<c:catAx>',
      '<c:valAx>',
    ]);
  });

  it('refuse company that is not made here', async () => {
    await changed('ColumnClustered', () => {});
    const { code } = await office.refusal(
      (_, sheet) => void (sheet.charts.getItemAt(0).series.getItemAt(1).chartType = 'Pie'),
    );
    expect(code).toBe('NotImplemented');
  });

  it('give their values and where they come from', async () => {
    const found = await changed('Line', async ({ series }, _sheet, sync) => {
      const one = series.getItemAt(0);
      const answers = [
        one.getDimensionValues('Values'),
        one.getDimensionValues('Categories'),
        one.getDimensionDataSourceString('Values'),
        one.getDimensionDataSourceType('Values'),
      ];
      await sync();
      return answers.map(({ value }) => value as unknown);
    });
    expect(found).toEqual([
      [120, 340, 90, 210],
      ['DSI', 'Lycées', 'Mobilités', 'Patrimoine'],
      '=Feuil1!$B$2:$B$5',
      'LocalRange',
    ]);
  });

  it('colour single slices', async () => {
    await changed('Pie', ({ series }) => series.getItemAt(0).points.getItemAt(1).format.fill.setSolidColor('#ABCDEF'));
    expect(await xml()).toContain(
      '<c:idx val="1"/><c:bubble3D val="0"/><c:spPr><a:solidFill><a:srgbClr val="ABCDEF"/>',
    );
  });
});

describe('trendlines', () => {
  it('are added, described and deleted', async () => {
    const found = await changed(
      'XYScatter',
      async ({ series }, _sheet, sync) => {
        const { trendlines } = series.getItemAt(0);
        const linear = trendlines.add('Linear');
        linear.showEquation = true;
        linear.forwardPeriod = 2;
        const other = trendlines.add('Polynomial');
        other.polynomialOrder = 3;
        other.name = 'Courbe';
        trendlines.load(
          'items/type,items/name,items/showEquation,items/polynomialOrder,items/forwardPeriod,items/intercept',
        );
        await sync();
        const all = trendlines.items.map((one) => [
          one.type,
          one.name,
          one.showEquation,
          one.polynomialOrder,
          one.forwardPeriod,
          one.intercept,
        ]);
        trendlines.getItem(0).delete();
        const count = trendlines.getCount();
        await sync();
        return [...all, count.value];
      },
      'B1:C5',
    );
    expect(found).toEqual([
      ['Linear', 'Linéaire (Nombre)', true, 2, 2, ''],
      ['Polynomial', 'Courbe', false, 3, 0, ''],
      1,
    ]);
    expect(await xml()).toContain('<c:trendlineType val="poly"/><c:order val="3"/>');
  });

  it('are refused where Excel has none', async () => {
    await changed('ColumnStacked', () => {});
    const { code } = await office.refusal((_, sheet) =>
      sheet.charts.getItemAt(0).series.getItemAt(0).trendlines.add('Linear'),
    );
    expect(code).toBe('InvalidArgument');
  });
});

describe('entries of the legend', () => {
  it('are the slices of a pie, and can be hidden one by one', async () => {
    const found = await changed('Pie', async ({ legend }, _sheet, sync) => {
      const { legendEntries } = legend;
      legendEntries.getItemAt(1).visible = false;
      legendEntries.load('items/index,items/visible');
      await sync();
      return legendEntries.items.map(({ index, visible }) => [index, visible]);
    });
    expect(found).toEqual([
      [0, true],
      [1, false],
      [2, true],
      [3, true],
    ]);
    expect(await xml()).toContain('<c:legendEntry><c:idx val="1"/><c:delete val="1"/></c:legendEntry>');
  });
});

describe('the data table', () => {
  it('stands below charts with categories, and only there', async () => {
    const found = await changed('ColumnClustered', async (chart, _sheet, sync) => {
      const table = chart.getDataTable();
      table.visible = true;
      table.showLegendKey = false;
      table.load('visible,showLegendKey,showOutlineBorder');
      await sync();
      chart.chartType = 'Pie';
      const none = chart.getDataTableOrNullObject();
      await sync();
      return [table.visible, table.showLegendKey, table.showOutlineBorder, none.isNullObject];
    });
    expect(found).toEqual([true, false, true, true]);
    expect(await xml()).not.toContain('dTable');
  });
});

describe('the whole chart', () => {
  it('becomes another type and keeps names, data, colours and title', async () => {
    const found = await changed('ColumnClustered', async (chart, _sheet, sync) => {
      chart.title.text = 'Titre';
      chart.series.getItemAt(0).format.fill.setSolidColor('#123456');
      chart.chartType = 'Line';
      await sync();
      chart.chartType = 'BarStacked';
      chart.load('chartType');
      chart.title.load('text');
      chart.series.load('items/name');
      await sync();
      return [chart.chartType, chart.title.text, chart.series.items.map(({ name }) => name)];
    });
    expect(found).toEqual(['BarStacked', 'Titre', ['Montant', 'Nombre']]);
    const text = await xml();
    expect(text).toContain('<c:spPr><a:solidFill><a:srgbClr val="123456"/>');
    expect(text).toContain('<c:v>340</c:v>');
    expect(text.match(/<c:axPos val="\w"/g)).toEqual(['<c:axPos val="l"', '<c:axPos val="b"']);
  });

  it.each(['Pie', 'XYScatter', '3DColumn', 'Doughnut', 'Radar', 'AreaStacked100'])(
    'goes to %s and back',
    async (type) => {
      const types = await changed('ColumnClustered', async (chart, _sheet, sync) => {
        chart.chartType = type as Excel.ChartType;
        const first = chart.load('chartType');
        await sync();
        const there = first.chartType;
        expect(misplaced(office.workbook.sheets[0]?.charts[0]?.document.root ?? (undefined as never))).toEqual([]);
        chart.chartType = 'ColumnClustered';
        chart.load('chartType');
        await sync();
        return [there, chart.chartType];
      });
      expect(types).toEqual([type, 'ColumnClustered']);
      const text = await xml();
      expect(text.match(/<c:axId val="\d+"\/>/g)).toHaveLength(4);
      expect(text).toContain('<c:cat>');
    },
  );

  it('shows other data, by columns or by rows', async () => {
    const names = async (chart: Excel.Chart, sync: () => Promise<void>): Promise<unknown[]> => {
      chart.series.load('items/name');
      chart.load('plotBy');
      await sync();
      return [chart.plotBy, chart.series.items.map(({ name }) => name)];
    };
    const found = await changed('ColumnClustered', async (chart, sheet, sync) => {
      const first = await names(chart, sync);
      chart.plotBy = 'Rows';
      const second = await names(chart, sync);
      chart.setData(sheet.getRange('A1:D3'), 'Columns');
      return [first, second, await names(chart, sync)];
    });
    expect(found).toEqual([
      ['Columns', ['Montant', 'Nombre']],
      ['Rows', ['DSI', 'Lycées', 'Mobilités', 'Patrimoine']],
      ['Columns', ['Montant', 'Nombre', 'Taille']],
    ]);
  });

  it('leaves hidden rows out unless told otherwise', async () => {
    await changed('Line', (_chart, sheet) => void (sheet.getRange('3:3').rowHidden = true));
    expect(await xml()).toContain('<c:ptCount val="3"/><c:pt idx="0"><c:v>120</c:v></c:pt><c:pt idx="1"><c:v>90</c:v>');
    await office.run(async (_, sheet) => void (sheet.charts.getItemAt(0).plotVisibleOnly = false));
    expect(await xml()).toContain(
      '<c:ptCount val="4"/><c:pt idx="0"><c:v>120</c:v></c:pt><c:pt idx="1"><c:v>340</c:v>',
    );
  });

  it('gives its font to all texts, before or after they get one of their own', async () => {
    const found = await changed('ColumnClustered', async (chart, _sheet, sync) => {
      chart.title.text = 'Titre';
      chart.axes.valueAxis.title.text = 'euros';
      chart.format.font.color = '#005BAC';
      chart.legend.format.font.color = '#333333';
      const fonts = [
        chart.title.format,
        chart.axes.valueAxis.format,
        chart.axes.valueAxis.title.format,
        chart.legend.format,
      ].map(({ font }) => font.load('color,size'));
      await sync();
      return fonts.map(({ color, size }) => [color, size]);
    });
    expect(found).toEqual([
      ['#005BAC', 14],
      ['#005BAC', 9],
      ['#005BAC', 10],
      ['#333333', 9],
    ]);
  });

  it('has a legend with a place and a look', async () => {
    const found = await changed('Pie', async ({ legend }, _sheet, sync) => {
      legend.position = 'Right';
      legend.format.font.italic = true;
      legend.load('visible,position,overlay');
      await sync();
      return legend.toJSON();
    });
    expect(found).toMatchObject({ visible: true, position: 'Right', overlay: false });
    await office.run(async (_, sheet) => void (sheet.charts.getItemAt(0).legend.visible = false));
    expect(await xml()).not.toContain('<c:legend>');
  });
});
