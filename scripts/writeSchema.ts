/** Owns `npm run schema`: writes the JSON Schema of the data set's format. With --check, only says whether it is current. */
import { readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { datasetSchema, FORMAT_VERSION } from '../src/model/dataset/schema';

const path = `public/schema/entente-${FORMAT_VERSION}.schema.json`;
const schema = {
  title: `Entente data set, version ${FORMAT_VERSION}`,
  ...z.toJSONSchema(datasetSchema, { reused: 'ref' }),
};
const text = `${JSON.stringify(schema, null, 2)}\n`;
if (!process.argv.includes('--check')) {
  writeFileSync(path, text);
} else if (readFileSync(path, 'utf8') !== text) {
  console.error(`${path} is not what src/model/dataset/schema.ts says: run “npm run schema”.`);
  process.exit(1);
}
