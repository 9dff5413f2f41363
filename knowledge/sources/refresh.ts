import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { MANIFEST, readManifest } from '../press/manifest';
import { adaptCameo } from './cameo';
import { adaptCongress } from './congress';
import { adaptCountries } from './countries';
import { adaptFactbook } from './factbook';
import { adaptLegislators } from './legislators';
import { adaptGeonames, adaptPlaces } from './places';
import { adaptStateMedia } from './state-media';
import { adaptTowns } from './towns';
import { adaptOffices } from './wikidata-offices';

/** Reads the sources' own files under `folder` again, writes the normalised facts and the checksums of what was read. */
export function refresh(folder: string): void {
  const kb = pathToFileURL(`${resolve(folder)}/`);
  const countries = adaptCountries(kb);
  adaptOffices(kb, countries);
  adaptFactbook(kb, countries);
  const places = adaptPlaces(kb);
  adaptGeonames(kb, places);
  adaptTowns(kb, places);
  adaptStateMedia(kb, countries);
  adaptCongress(kb);
  adaptCameo(kb, countries);
  adaptLegislators(kb, countries);
  writeChecksums(kb);
}

function writeChecksums(kb: URL): void {
  const manifest = readManifest();
  for (const source of manifest.sources) {
    source.sha256 = Object.fromEntries(
      source.inputs
        .filter((input) => existsSync(new URL(input, kb)))
        .map((input) => [
          input,
          createHash('sha256')
            .update(readFileSync(new URL(input, kb)))
            .digest('hex'),
        ]),
    );
  }
  writeFileSync(MANIFEST, `${JSON.stringify(manifest, null, 2)}\n`);
}
