/** Owns JSON that begins with a comment, which JSON has not: the comment is blanked, so that lines keep their numbers. */
import type { Problem } from '../../model/dataset/problem';
import { pastBlank } from '../javascript/beginsAsProgram';

/** The text with its first comments blanked, and that they were left out; null where no JSON begins behind one. */
export function jsonBelowComment(text: string): { readonly text: string; readonly problem: Problem } | null {
  if (!/^\s*\/[/*]/.test(text)) return null;
  const begin = pastBlank(text, 0);
  if (!/[[{]/.test(text[begin] ?? '')) return null;
  return {
    text: text.slice(0, begin).replace(/[^\n]/g, ' ') + text.slice(begin),
    problem: {
      path: 'file',
      record: 'File',
      message: 'A comment stands before the JSON, and was left out',
      hint: 'JSON has no comments: other programs may refuse the file for it.',
      effect: 'assumed',
      sort: 'file',
    },
  };
}
