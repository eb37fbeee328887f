import { EmbeddedHost } from '../../src/host/embedded';
import type { HostOptions } from '../../src/host/host-options';
import { bootOffice, type OfficeBoot } from '../../src/host/transport/node';
import { WorkbookModel } from '../../src/host/workbook/workbook';

export interface OfficeFixture extends OfficeBoot {
  host: EmbeddedHost;
  workbook: WorkbookModel;
  /** `Excel.run` with the first sheet at hand; the last sync is done for the caller. */
  run<T>(batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>): Promise<T>;
  /** The error that a batch ends with. */
  refusal(batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown): Promise<Refusal>;
}

export interface Refusal {
  code: string;
  location: string;
  message: string;
  status: number;
}

function blank(): WorkbookModel {
  const workbook = new WorkbookModel();
  workbook.addSheet('Feuil1');
  return workbook;
}

/**
 * A workbook, without one a blank one with a sheet `Feuil1`, behind the real client. Defects of the host fail the test that
 * meets them.
 */
export async function officeFixture(options: HostOptions = {}, workbook = blank()): Promise<OfficeFixture> {
  const host = new EmbeddedHost(workbook, options);
  const defects: unknown[] = [];
  host.onDefect = (error) => defects.push(error);
  const boot = await bootOffice(host);
  const run: OfficeFixture['run'] = async (batch) => {
    const result = await boot.Excel.run(async (context) => {
      const value = await batch(context, context.workbook.worksheets.getItem(workbook.sheets[0]?.name ?? ''));
      await context.sync();
      return value;
    });
    if (defects.length > 0) throw defects[0];
    return result;
  };
  const refusal: OfficeFixture['refusal'] = async (batch) => {
    try {
      await run(async (context, sheet) => batch(context, sheet));
    } catch (error) {
      if (defects.length > 0) throw defects[0];
      const { code, message, debugInfo, httpStatusCode } = error as OfficeExtension.Error & { httpStatusCode: number };
      return { code, message, location: debugInfo?.errorLocation ?? '', status: httpStatusCode };
    }
    throw new Error('The batch was not refused.');
  };
  return { ...boot, host, workbook, run, refusal };
}
