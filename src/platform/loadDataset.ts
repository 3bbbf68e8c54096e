/** Owns how a data set comes in: by an address or from a file that a person opens. */
import { type ParsedDataset, parseDataset } from '../model/dataset/parseDataset';
import { failure, type Result } from '../model/result';

/** Loads the data set at an address of this page's own origin; another host is refused with its name. */
export async function loadDataset(address: string): Promise<Result<ParsedDataset>> {
  const url = URL.canParse(address, location.href) ? new URL(address, location.href) : null;
  if (url === null) return failure(`“${address}” is not an address`, 'Write it as ?data=my-history.json.');
  if (url.origin !== location.origin) {
    return failure(
      `The data set lies on another host, ${url.host}, and is not loaded from there`,
      'Put the file beside the app, or download it and open it with “Open”.',
    );
  }
  try {
    const response = await fetch(url);
    if (!response.ok) {
      return failure(
        `There is no data set at “${address}” (the answer was ${response.status})`,
        'Check the address after ?data=.',
      );
    }
    return parseDataset(await response.text());
  } catch {
    return failure(`“${address}” could not be fetched`, 'Check the connection and load the page again.');
  }
}

/** Reads a file that a person chose or dropped. */
export const readDatasetFile = async (file: File): Promise<Result<ParsedDataset>> => parseDataset(await file.text());
