/** Owns the first words of a captured scene: those of the record that is selected, or of the time that is shown. */
import type { Scene } from '../../model/dataset/schema';
import { dayWords } from '../../model/dates/dateWords';
import type { GraphIndex } from '../../model/index/buildGraphIndex';
import type { AppState } from '../../store/appState';
import { windowWords } from '../../store/buildTalk';

/** What a scene of the present view says until somebody writes something better. */
export function captureWords(index: GraphIndex, app: AppState): Pick<Scene, 'title' | 'caption' | 'citations'> {
  const chosen = app.selection.at(-1) ?? '';
  const row = index.rowById(chosen);
  if (row !== undefined) {
    return { title: row.short, caption: row.record.summary, citations: row.record.citations };
  }
  const link = index.link(index.linkOf(chosen) ?? -1);
  if (link !== undefined) {
    const title = `${index.shortOf(link.from)} ${link.label} ${index.shortOf(link.to)}`;
    return { title, caption: '', citations: link.relation?.citations ?? [] };
  }
  const title = app.asOf === null ? windowWords(app.window) : dayWords(app.asOf);
  return { title, caption: '', citations: [] };
}

/** What the selected records and relations cite, each place once. */
export function citationsOfSelection(index: GraphIndex, selection: readonly string[]): NonNullable<Scene['citations']> {
  return selection.flatMap(
    (id) => index.rowById(id)?.record.citations ?? index.link(index.linkOf(id) ?? -1)?.relation?.citations ?? [],
  );
}
