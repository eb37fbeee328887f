import { workbookOf } from './workbook-of';

const book = workbookOf({
  Feuil1: [
    ['clé', 'nom', 'valeur', '=A2&"!"'],
    ['a', 'alpha', 1, '=""'],
    ['b', 'bêta', 2, null],
    ['c', 'gamma', 3, '12'],
    ['B', 'encore', 4, true],
  ],
});
const { of } = book;

describe('functions LibreOffice cannot judge', () => {
  it('XLOOKUP and XMATCH', () => {
    expect(of('=XLOOKUP("b",A2:A5,C2:C5)')).toBe(2);
    expect(of('=XLOOKUP("b",A2:A5,C2:C5,"-",0,-1)')).toBe(4);
    expect(of('=XLOOKUP("z",A2:A5,C2:C5)')).toBe('#N/A');
    expect(of('=XLOOKUP("z",A2:A5,C2:C5,"absent")')).toBe('absent');
    expect(of('=XLOOKUP(2.5,C2:C5,B2:B5,,-1)')).toBe('bêta');
    expect(of('=XLOOKUP(2.5,C2:C5,B2:B5,,1)')).toBe('gamma');
    expect(of('=XLOOKUP("g*",B2:B5,C2:C5,,2)')).toBe(3);
    expect(of('=_xlfn.XLOOKUP("valeur",A1:C1,A3:C3)')).toBe(2);
    expect(of('=XMATCH("c",A2:A5)')).toBe(3);
    expect(of('=SUM(XLOOKUP("b",A2:A5,B2:C5))')).toBe(2);
  });

  it('TEXTBEFORE, TEXTAFTER, VALUETOTEXT, FORMULATEXT', () => {
    expect(of('=TEXTBEFORE("a-b-c","-")')).toBe('a');
    expect(of('=TEXTAFTER("a-b-c","-",-1)')).toBe('c');
    expect(of('=TEXTAFTER("abc","-")')).toBe('#N/A');
    expect(of('=VALUETOTEXT("x",1)')).toBe('"x"');
    expect(of('=FORMULATEXT(D1)')).toBe('=A2&"!"');
  });

  it('LET', () => {
    expect(of('=LET(x,5,y,x*2,x+y)')).toBe(15);
    expect(of('=LET(r,C2:C5,SUM(r)/COUNT(r))')).toBe(2.5);
  });

  it('booleans and texts as Excel sums them', () => {
    expect(of('=SUM("5",TRUE)')).toBe(6);
    expect(of('=SUM("x")')).toBe('#VALUE!');
    expect(of('=SUM(D4:D5)')).toBe(0);
    expect(of('=CONCATENATE("a",1,TRUE)')).toBe('a1TRUE');
    expect(of('=T(5)')).toBe('');
    expect(of('=D4+1')).toBe(13);
    expect(of('=D5+1')).toBe(2);
  });

  it('RAND and RANDBETWEEN stay within their bounds', () => {
    const drawn = of('=RAND()');
    expect(typeof drawn === 'number' && drawn >= 0 && drawn < 1).toBe(true);
    expect([3, 4]).toContain(of('=RANDBETWEEN(3,4)'));
  });
});

describe('dates', () => {
  it('keep the 29th of February 1900 and the day of the week that follows from it', () => {
    expect(of('=DATE(1900,2,28)')).toBe(59);
    expect(of('=DATE(1900,3,1)')).toBe(61);
    expect(of('=DAY(60)&"/"&MONTH(60)')).toBe('29/2');
    expect(of('=WEEKDAY(1)')).toBe(1);
    expect(of('=DATE(9999,12,31)')).toBe(2958465);
    expect(of('=DATE(10000,1,1)')).toBe('#NUM!');
  });

  it('count from 1904 where the workbook says so', () => {
    const old = workbookOf({ Feuil1: [] });
    old.workbook.date1904 = true;
    expect(old.of('=DATE(1904,1,1)')).toBe(0);
    expect(old.of('=DATE(2024,2,29)')).toBe(43889);
    expect(old.of('=YEAR(43889)&"-"&MONTH(43889)&"-"&DAY(43889)')).toBe('2024-2-29');
    expect(old.of('=TEXT(43889,"yyyy-mm-dd")')).toBe('2024-02-29');
    expect(old.of('=WEEKDAY(DATE(2024,1,1),2)')).toBe(1);
    expect(old.of('="2024-02-29"+0')).toBe(43889);
    expect(old.of('=DATEVALUE("2024-02-29")')).toBe(43889);
    expect(old.of('=TIMEVALUE("12:00")')).toBe(0.5);
  });

  it('come from the clock of the engine', () => {
    expect(of('=TODAY()')).toBe(46349);
    expect(of('=TEXT(NOW(),"yyyy-mm-dd hh:mm")')).toBe('2026-11-23 12:00');
  });
});

describe('French locale', () => {
  const french = workbookOf({ Feuil1: [['1,5']] }, { locale: 'fr-FR' });

  it('reads and writes numbers, dates and booleans the French way', () => {
    expect(french.of('=A1*2')).toBe(3);
    expect(french.of('=1.5&""')).toBe('1,5');
    expect(french.of('=TRUE&""')).toBe('VRAI');
    expect(french.of('=VALUE("31/12/2024")')).toBe(45657);
    expect(french.of('=TEXT(45657,"jj/mm/aaaa")')).toBe('31/12/2024');
    expect(french.of('=TEXT(0.256,"0,0%")')).toBe('25,6%');
    expect(french.of('=COUNTIF(A1,1.5)')).toBe(1);
  });
});

describe('database functions', () => {
  const book = workbookOf({
    Feuil1: [
      ['Direction', 'Montant', null, 'Direction', 'Direction', 'Montant'],
      ['DSI', 10, null, 'DSI', null, '>5'],
      ['DSI-Sud', 20, null, null, null, null],
      ['DRH', 30],
    ],
  });
  // A cell that shows `=DSI`.
  book.write('E2', ['="=DSI"']);

  it('take a bare text for all that begins with it, an empty row for everything, and no unknown field', () => {
    expect(book.of('=DSUM(A1:B4,"montant",D1:D2)')).toBe(30);
    expect(book.of('=DSUM(A1:B4,2,E1:E2)')).toBe(10);
    expect(book.of('=DSUM(A1:B4,2,D1:D3)')).toBe(60);
    expect(book.of('=DCOUNT(A1:B4,,E1:F2)')).toBe(1);
    expect(book.of('=DGET(A1:B4,"Montant",E1:E2)')).toBe(10);
    expect(book.of('=DSUM(A1:B4,"Absent",D1:D2)')).toBe('#VALUE!');
    expect(book.of('=DSUM(A1:B4,3,D1:D2)')).toBe('#VALUE!');
  });
});
