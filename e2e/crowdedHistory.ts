/** Owns a history of more nodes than can be drawn one by one: circles of people about bodies that know one another. */

const CITATIONS = [{ source: 'paper', supports: 'the whole record' }];
const BODIES = 17;
const PEOPLE = 100;

/** The title of the history, and how many nodes and links it has. */
export const CROWDED = { title: 'A crowded history', nodes: BODIES * (PEOPLE + 1), links: BODIES * (PEOPLE + 1) };

/** As the text of a file. */
export function crowdedHistory(): string {
  const themes = ['trade', 'law', 'health'];
  const entities: object[] = [];
  const relations: object[] = [];
  const relate = (from: string, to: string) =>
    relations.push({ id: `${from}-${to}`, type: 'part-of', from, to, citations: CITATIONS });
  for (let body = 0; body < BODIES; body++) {
    const common = { summary: 'One of many.', themes: [themes[body % 3]], citations: CITATIONS };
    // Dated, so that there is a timeline and the graph has no more than its usual room.
    const dated = { track: 'bodies', existence: { edtf: '2010/2014', basis: 'stated' } };
    entities.push({ ...common, ...dated, id: `body-${body}`, kind: 'group', title: `Body ${body}` });
    relate(`body-${body}`, `body-${(body + 1) % BODIES}`);
    for (let person = 0; person < PEOPLE; person++) {
      const id = `group-${body}-${person}`;
      entities.push({ ...common, id, kind: 'group', title: `Group ${person} of body ${body}` });
      relate(id, `body-${body}`);
    }
  }
  return JSON.stringify({
    format: 'entente',
    version: 1,
    id: 'crowded',
    title: CROWDED.title,
    description: 'For tests.',
    opening: '2010/2014',
    themes: themes.map((id) => ({ id, label: id })),
    tracks: [{ id: 'bodies', label: 'Bodies' }],
    sources: [{ id: 'paper', kind: 'external', title: 'A paper', short: 'Paper' }],
    events: [],
    entities,
    relations,
    undertakings: [],
  });
}
