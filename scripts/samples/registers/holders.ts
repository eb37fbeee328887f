import { draw, pick } from '../chance';
import type { Firm, FirmSize, SiretBook } from './firm';
import { NAME_ENDINGS, TRADE_NAMES } from './firm-names';

const REGION = ['44', '44', '44', '44', '49', '49', '49', '85', '85', '72', '72', '53'];
const ELSEWHERE = ['35', '35', '75', '75', '92', '79', '86', '69', '33', '37'];

/** Contracts per firm, roughly, by beginning of code: the same firms win several lots of one family. */
const CONTRACTS_PER_FIRM: [beginning: string, contracts: number][] = [
  ['33.', 5],
  ['31.', 3],
  ['38.', 2],
  ['', 1.6],
];

const contractsPerFirm = (code: string): number =>
  CONTRACTS_PER_FIRM.find(([beginning]) => code.startsWith(beginning))![1];

const LARGE_FROM = 1_500_000;

/** How large a firm is that holds a contract of so many euros: nine out of ten are small or medium. */
export function sizeOf(name: string, amount: number): FirmSize {
  const chance = draw(name, 'size', 100);
  if (amount >= LARGE_FROM) return chance < 55 ? 'PME' : chance < 85 ? 'ETI' : 'GE';
  return chance < 45 ? 'TPE' : chance < 93 ? 'PME' : 'ETI';
}

const tradeOf = (code: string): readonly string[] => TRADE_NAMES[code] ?? TRADE_NAMES[code.slice(0, 2)] ?? ['Société'];

/** Gives out holders: invented firms of the trade that a code calls for, in the Region or elsewhere. */
export class HolderBook {
  private readonly firms = new Map<string, Firm>();

  /** @param taken names that are somebody else's */
  constructor(
    private readonly sirets: SiretBook,
    private readonly taken: ReadonlySet<string>,
  ) {}

  /** The n-th holder of a family, counted apart in the Region and elsewhere. */
  holderOf(code: string, regional: boolean, rank: number, amount: number): Firm {
    const place = Math.floor(rank / contractsPerFirm(code));
    const key = `${code} ${regional} ${place}`;
    const known = this.firms.get(key);
    if (known) return known;
    const name = this.newName(code, key);
    const department = pick(name, 'department', regional ? REGION : ELSEWHERE);
    const firm = { name, siret: this.sirets.siretOf(name), department, size: sizeOf(name, amount) };
    this.firms.set(key, firm);
    return firm;
  }

  private newName(code: string, key: string): string {
    const trades = tradeOf(code);
    const used = new Set([...this.firms.values()].map(({ name }) => name));
    const room = trades.length * NAME_ENDINGS.length;
    const first = draw(key, 'name', room);
    for (let step = 0; step < room; step++) {
      const at = (first + step) % room;
      const name = `${trades[at % trades.length]!} ${NAME_ENDINGS[Math.floor(at / trades.length)]!}`;
      if (!used.has(name) && !this.taken.has(name)) return name;
    }
    throw new Error(`No name is left for a holder of ${code}`);
  }
}
