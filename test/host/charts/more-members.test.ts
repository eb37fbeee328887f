import { openWorkbook, saveWorkbook } from '../../../src/host/xlsx';
import type { OfficeFixture } from '../office';
import { part, partNames } from '../xlsx/support';
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

type Batch<T> = (chart: Excel.Chart, sheet: Excel.Worksheet, sync: () => Promise<void>) => Promise<T> | T;

const changed = <T>(type: string, batch: Batch<T>, address = 'A1:C5'): Promise<T> =>
  office.run(async (context, sheet) =>
    batch(sheet.charts.add(type as Excel.ChartType, sheet.getRange(address)), sheet, () => context.sync()),
  );

const refused = async (batch: (chart: Excel.Chart) => void): Promise<unknown[]> => {
  const { code, location } = await office.refusal((_, sheet) => batch(sheet.charts.getItemAt(0)));
  return [code, location];
};

const xml = async (): Promise<string> => part(await saveWorkbook(office.workbook), 'xl/charts/chart1.xml');

describe('error bars', () => {
  it('are shown, described, dressed and taken away', async () => {
    const found = await changed('ColumnClustered', async ({ series }, _sheet, sync) => {
      const { yErrorBars: bars } = series.getItemAt(0);
      bars.load();
      await sync();
      const before = bars.toJSON();
      bars.visible = true;
      bars.type = 'Percent';
      bars.include = 'PlusValues';
      bars.endStyleCap = false;
      bars.format.line.color = '#C00000';
      bars.load();
      await sync();
      return [before, bars.toJSON()];
    });
    expect(found).toMatchObject([
      { visible: false, type: 'FixedValue', include: 'Both', endStyleCap: true },
      { visible: true, type: 'Percent', include: 'PlusValues', endStyleCap: false },
    ]);
    expect(await xml()).toContain(
      '<c:errBars><c:errBarType val="plus"/><c:errValType val="percentage"/><c:noEndCap val="1"/><c:val val="5"/><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="C00000"/>',
    );
    await office.run(async (_, sheet) => {
      sheet.charts.getItemAt(0).series.getItemAt(0).yErrorBars.visible = false;
    });
    expect(await xml()).not.toContain('errBars');
  });

  it('go both ways in scatter charts, and only there', async () => {
    await changed(
      'XYScatter',
      ({ series }) => {
        series.getItemAt(0).xErrorBars.type = 'Custom';
        series.getItemAt(0).yErrorBars.type = 'StDev';
      },
      'B1:C5',
    );
    const text = await xml();
    expect(
      [...text.matchAll(/<c:errDir val="(.)"\/>.*?<c:errValType val="(\w+)"/g)].map((one) => one.slice(1)),
    ).toEqual([
      ['x', 'cust'],
      ['y', 'stdDev'],
    ]);
    expect(text).toContain('<c:plus><c:numLit><c:formatCode>General</c:formatCode><c:ptCount val="1"/>');
    await office.run(async (_, sheet) => sheet.charts.getItemAt(0).delete());
    await changed('Pie', () => {});
    expect(await refused(({ series }) => void (series.getItemAt(0).yErrorBars.visible = true))).toEqual([
      'InvalidArgument',
      'ChartErrorBars.visible',
    ]);
  });
});

describe('labels of trendlines', () => {
  it('tell the equation, until they are given another text', async () => {
    const found = await changed(
      'XYScatter',
      async ({ series }, sheet, sync) => {
        sheet.getRange('B2:C5').values = [
          [1, 5],
          [2, 7],
          [3, 9],
          [4, 11],
        ];
        const trendline = series.getItemAt(0).trendlines.add('Linear');
        trendline.showEquation = true;
        trendline.showRSquared = true;
        const { label } = trendline;
        label.load('text,autoText,left,top,width');
        await sync();
        const automatic = [label.text, label.autoText, label.width > 10];
        label.text = 'tendance';
        label.left = 18;
        label.top = 21.6;
        label.format.font.bold = true;
        label.numberFormat = '0.00';
        label.load('text,autoText,left,top,formula');
        await sync();
        const own = [label.text, label.autoText, label.left, label.top, label.formula];
        label.autoText = true;
        label.load('text');
        await sync();
        return [automatic, own, label.text];
      },
      'B1:C5',
    );
    expect(found).toEqual([
      ['y = 2x + 3\nR² = 1', true, true],
      ['tendance', false, 18, 21.6, 'tendance'],
      'y = 2,00x + 3,00\nR² = 1,00',
    ]);
    expect(await xml()).toMatch(
      /<c:dispEq val="1"\/><c:trendlineLbl><c:layout>.*?<\/c:layout><c:numFmt formatCode="0.00" sourceLinked="0"\/>/,
    );
  });
});

describe('titles', () => {
  it('dress a part of their text, line breaks counted', async () => {
    const found = await changed('ColumnClustered', async ({ title }, _sheet, sync) => {
      title.text = 'Montant HT\nen euros';
      title.getSubstring(8, 2).font.bold = true;
      title.getSubstring(14, 5).font.color = '#C00000';
      title.horizontalAlignment = 'Left';
      title.verticalAlignment = 'Top';
      title.showShadow = true;
      const fonts = [title.getSubstring(0, 3).font, title.getSubstring(8, 2).font, title.getSubstring(14, 5).font];
      for (const font of fonts) font.load('bold,color');
      title.load('text,horizontalAlignment,verticalAlignment,showShadow');
      await sync();
      return [
        fonts.map(({ bold, color }) => [bold, color]),
        [title.text, title.horizontalAlignment, title.verticalAlignment, title.showShadow],
      ];
    });
    expect(found).toEqual([
      [
        [false, '#595959'],
        [true, '#595959'],
        [false, '#C00000'],
      ],
      ['Montant HT\nen euros', 'Left', 'Top', true],
    ]);
    const texts = [...(await xml()).matchAll(/<a:t>(.*?)<\/a:t>/g)].map(([, text]) => text);
    expect(texts).toEqual(['Montant ', 'HT', 'en ', 'euros']);
    expect(await refused(({ title }) => title.getSubstring(5, 100).font.load())).toEqual([
      'InvalidArgument',
      'ChartTitle.getSubstring',
    ]);
  });
});

describe('labels', () => {
  it('say what they say, from a cell or by themselves', async () => {
    const found = await changed('ColumnClustered', async ({ series }, sheet, sync) => {
      const one = series.getItemAt(0);
      one.hasDataLabels = true;
      one.dataLabels.numberFormat = '0.0';
      one.dataLabels.verticalAlignment = 'Top';
      const label = one.points.getItemAt(0).dataLabel;
      const seen: unknown[] = [];
      const look = async (): Promise<void> => {
        label.load('text,formula,autoText,horizontalAlignment');
        one.dataLabels.load('autoText,verticalAlignment');
        await sync();
        seen.push([label.text, label.formula, label.autoText, one.dataLabels.autoText]);
      };
      await look();
      label.formula = '=Feuil1!$A$3';
      await look();
      sheet.getRange('A3').values = [['Écoles']];
      await look();
      one.dataLabels.autoText = true;
      await look();
      return seen;
    });
    expect(found).toEqual([
      ['120,0', '120,0', true, true],
      ['Lycées', '=Feuil1!$A$3', false, false],
      ['Écoles', '=Feuil1!$A$3', false, false],
      ['120,0', '120,0', true, true],
    ]);
  });
});

describe('series that are filtered', () => {
  it('stay in the file and in the list, and come back as they were', async () => {
    const found = await changed('ColumnClustered', async ({ series }, _sheet, sync) => {
      series.getItemAt(0).filtered = true;
      series.load('items/name,items/filtered');
      await sync();
      return series.items.map(({ name, filtered }) => [name, filtered]);
    });
    expect(found).toEqual([
      ['Montant', true],
      ['Nombre', false],
    ]);
    const bytes = await saveWorkbook(office.workbook);
    const text = part(bytes, 'xl/charts/chart1.xml');
    expect(text.match(/<c:ser>/g)).toHaveLength(1);
    expect(text).toContain('<c15:filteredBarSeries><c15:ser><c:idx val="0"/>');
    expect(text).toContain('<c15:sqref>Feuil1!$B$2:$B$5</c15:sqref>');
    const again = await openWorkbook(bytes);
    expect(again.sheets[0]?.charts[0]?.document.series.map(({ nameFormula }) => nameFormula)).toEqual(['Feuil1!$C$1']);
    const back = await office.run(async (context, sheet) => {
      const { series } = sheet.charts.getItemAt(0);
      series.getItemAt(0).filtered = false;
      sheet.getRange('1:1').insert('Down');
      series.load('items/name,items/filtered');
      await context.sync();
      return series.items.map(({ name, filtered }) => [name, filtered]);
    });
    expect(back).toEqual([
      ['Montant', false],
      ['Nombre', false],
    ]);
    const after = await xml();
    expect(after).not.toContain('c15:');
    expect(after).toContain('<c:f>Feuil1!$B$3:$B$6</c:f>');
  });
});

describe('names and categories', () => {
  it('can be left out and shown again', async () => {
    const levels = await changed('Line', async (chart, _sheet, sync) => {
      chart.seriesNameLevel = -3;
      chart.categoryLabelLevel = -3;
      chart.series.load('items/name');
      chart.load('seriesNameLevel,categoryLabelLevel');
      await sync();
      const without = [chart.seriesNameLevel, chart.categoryLabelLevel, chart.series.items.map(({ name }) => name)];
      chart.seriesNameLevel = -1;
      chart.categoryLabelLevel = -1;
      chart.load('seriesNameLevel,categoryLabelLevel');
      chart.series.load('items/name');
      await sync();
      return [without, [chart.seriesNameLevel, chart.categoryLabelLevel, chart.series.items.map(({ name }) => name)]];
    });
    expect(levels).toEqual([
      [-3, -3, ['Série1', 'Série2']],
      [-1, -1, ['Montant', 'Nombre']],
    ]);
    expect(await xml()).toContain('<c:cat><c:strRef><c:f>Feuil1!$A$2:$A$5</c:f>');
    expect(await refused((chart) => void (chart.categoryLabelLevel = 1))).toEqual([
      'InvalidArgument',
      'Chart.categoryLabelLevel',
    ]);
  });

  it('are dates along an axis when it is made one', async () => {
    await changed('Line', async ({ axes: { categoryAxis: axis } }, sheet, sync) => {
      sheet.getRange('A2:A5').values = [[45_292], [45_323], [45_352], [45_383]];
      sheet.getRange('A2:A5').numberFormat = [['dd/mm/yyyy'], ['dd/mm/yyyy'], ['dd/mm/yyyy'], ['dd/mm/yyyy']];
      axis.categoryType = 'DateAxis';
      axis.baseTimeUnit = 'Months';
      axis.majorTimeUnitScale = 'Months';
      axis.load('categoryType,baseTimeUnit,type');
      await sync();
      expect([axis.categoryType, axis.baseTimeUnit, axis.type]).toEqual(['DateAxis', 'Months', 'Category']);
    });
    expect(await xml()).toMatch(
      /<c:dateAx><c:axId val="111111111"\/>.*<c:auto val="0"\/><c:lblOffset val="100"\/><c:baseTimeUnit val="months"\/>/s,
    );
    await office.run(async (_, sheet) => {
      sheet.charts.getItemAt(0).axes.categoryAxis.categoryType = 'TextAxis';
    });
    const text = await xml();
    expect([text.includes('<c:dateAx>'), text.includes('baseTimeUnit')]).toEqual([false, false]);
  });
});

describe('colours', () => {
  it('follow a scheme, which has a part of its own', async () => {
    const found = await changed('ColumnClustered', async (chart, _sheet, sync) => {
      chart.format.load('colorScheme');
      await sync();
      const before = chart.format.colorScheme;
      chart.format.colorScheme = 'ColorfulPalette3';
      chart.series.getItemAt(0).invertIfNegative = true;
      chart.series.getItemAt(0).invertColor = '#FF0000';
      chart.format.load('colorScheme');
      chart.series.load('items/invertColor');
      await sync();
      return [before, chart.format.colorScheme, chart.series.items.map(({ invertColor }) => invertColor)];
    });
    expect(found).toEqual(['ColorfulPalette1', 'ColorfulPalette3', ['#FF0000', '#FFFFFF']]);
    const bytes = await saveWorkbook(office.workbook);
    expect(partNames(bytes)).toEqual(
      expect.arrayContaining(['xl/charts/colors1.xml', 'xl/charts/_rels/chart1.xml.rels']),
    );
    expect(part(bytes, 'xl/charts/colors1.xml')).toContain(
      'meth="cycle" id="12"><a:schemeClr val="accent2"/><a:schemeClr val="accent4"/><a:schemeClr val="accent6"/>',
    );
    const text = part(bytes, 'xl/charts/chart1.xml');
    expect(text).toContain('<c14:invertSolidFillFmt><c14:spPr><a:solidFill><a:srgbClr val="FF0000"/>');
    const again = await openWorkbook(bytes);
    expect(again.sheets[0]?.charts[0]?.document.colorStyle?.attr('id')).toBe('12');
  });

  it('buttons for fields belong to PivotCharts', async () => {
    await changed('ColumnClustered', async (chart, _sheet, sync) => {
      chart.load('showAllFieldButtons');
      chart.pivotOptions.load();
      await sync();
      expect([chart.showAllFieldButtons, chart.pivotOptions.showAxisFieldButtons]).toEqual([false, false]);
    });
    expect(await refused((chart) => void (chart.pivotOptions.showAxisFieldButtons = true))).toEqual([
      'InvalidArgument',
      'ChartPivotOptions.showAxisFieldButtons',
    ]);
  });
});
