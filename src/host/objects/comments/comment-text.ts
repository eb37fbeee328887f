import { args, invalidArgument } from '../../protocol';
import { person, type CommentText } from '../../workbook/comment';
import type { WorkbookModel } from '../../workbook/workbook';

const AT = /<at id="(\d+)">([^<]*)<\/at>/g;

const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };
const plain = (text: string): string => text.replace(/&(?:amp|lt|gt|quot);/g, (found) => ENTITIES[found] as string);
const rich = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** The content of a comment as a script gives it: a text, or for `Mention` a rich text with the persons that it names. */
export function textOf(workbook: WorkbookModel, content: unknown, type: unknown): CommentText {
  const kind = args.oneOf(args.optional(type, args.text, 'Plain'), ['Plain', 'Mention']);
  if (kind === 'Mention') return mentionText(workbook, content);
  const text = args.text(content);
  if (text === '') throw invalidArgument('A comment has a text.');
  return { text, mentions: [] };
}

/** `<at id="0">Kate</at> ?` names the first of the persons given beside it; the text shown is `@Kate ?`. */
export function mentionText(workbook: WorkbookModel, content: unknown): CommentText {
  if (content === null || typeof content !== 'object') throw invalidArgument('A rich content was expected.');
  const { richContent, mentions } = content as Record<string, unknown>;
  const source = args.text(richContent);
  const named = (Array.isArray(mentions) ? mentions : []) as Record<string, unknown>[];
  const result: CommentText = { text: '', mentions: [] };
  let end = 0;
  for (const match of source.matchAll(AT)) {
    const given = named.find(({ id }) => id === Number(match[1]));
    if (!given) throw invalidArgument(`There is no mention with the id ${match[1]}.`);
    result.text += plain(source.slice(end, match.index));
    const shown = `@${plain(match[2] as string)}`;
    const who = person(workbook, args.text(given['name']), args.text(given['email']));
    result.mentions.push({ person: who, start: result.text.length, length: shown.length });
    result.text += shown;
    end = match.index + match[0].length;
  }
  result.text += plain(source.slice(end));
  if (result.text === '') throw invalidArgument('A comment has a text.');
  return result;
}

/** The inverse of `mentionText`; a text without mentions is itself. */
export function richContentOf({ text, mentions }: CommentText): string {
  let out = '';
  let end = 0;
  mentions.forEach(({ start, length }, id) => {
    const name = text.slice(start, start + length).replace(/^@/, '');
    out += `${rich(text.slice(end, start))}<at id="${id}">${rich(name)}</at>`;
    end = start + length;
  });
  return out + rich(text.slice(end));
}
