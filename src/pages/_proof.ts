// What the page of proof shows.
import figures from '../build/proof-measures.json' with { type: 'json' };
import { dataToMeasures } from '../build/proof-measures.ts';
import { countTexts } from '../i18n/count-texts.ts';
import { LOCALES, speakerFor, type Speaker } from '../i18n/locale.ts';
import { contentToProof } from '../upkeep/content-proof.ts';
import { candidates, directory, site, today } from './_site.ts';

const measures = dataToMeasures(figures);
const content = contentToProof(directory, candidates, today);
const texts = LOCALES.map((locale) => countTexts(speakerFor(locale).texts));

export const proofProps = (speaker: Speaker) => ({
  speaker,
  site,
  measures,
  content,
  // Every text exists in each language, or the build would have failed.
  texts: Math.min(...texts),
});
