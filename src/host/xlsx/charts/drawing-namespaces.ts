import type { Flavour } from '../package/namespaces';

/** Namespaces of drawings and charts. */
export interface DrawingNamespaces {
  sheet: string;
  main: string;
  chart: string;
}

export const drawingNamespaces = ({ strict }: Flavour): DrawingNamespaces =>
  strict
    ? {
        sheet: 'http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing',
        main: 'http://purl.oclc.org/ooxml/drawingml/main',
        chart: 'http://purl.oclc.org/ooxml/drawingml/chart',
      }
    : {
        sheet: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
        main: 'http://schemas.openxmlformats.org/drawingml/2006/main',
        chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
      };
