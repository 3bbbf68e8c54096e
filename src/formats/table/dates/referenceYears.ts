/** Owns which dates are of the figures that are given of a thing, and no time of the thing: base years, years of censuses, the latest data. */
import { comparable } from '../columns/columnNames';

/** “Base year”, “Referenzjahr”, “Year of census”, “Latest trade data”. */
export const saysReference = (column: string): boolean => {
  const name = comparable(column);
  return YEARS.some((pattern) => pattern.test(name)) || LATEST.test(name);
};

const YEARS = [
  /(?:^| )(?:base|baseline|basis|reference|benchmark|target|census|data|estimate|population) (?:years?|dates?|period)$/,
  /^(?:years?|date) (?:of|for) (?:the )?(?:data|estimates?|figures?|reference|population|(?:last |latest )?census)$/,
  /(?:^| )(?:basis|referenz|bezugs|vergleichs|zensus|ziel|stich)jahr$/,
  /(?:^| )annees? (?:de |d |du )(?:base|reference|recensement|dernier recensement|estimation)$/,
  /(?:^| )anos? (?:de |del |do )?(?:base|referencia|censo|estimacion)$/,
  /(?:^| )anno (?:di |del )?(?:base|riferimento|censimento)$/,
  /(?:^| )(?:basis|referentie|peil)jaar$/,
  /(?:^| )(?:базовый год|год переписи|отчетный год)$/,
  /(?:基準年|基准年|参照年)$/,
];

const LATEST =
  /^(?:latest|most recent|last|newest) (?:.* )?(?:data|census|survey|figures?|statistics|estimates?)(?: (?:year|date))?$/;
