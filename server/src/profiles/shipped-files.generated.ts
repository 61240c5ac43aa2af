// Generated from the files of schemas/profiles/ by `npm run generate`. Do not edit.

import type { ProfileFile } from './profile-file.generated.ts';
import minimal from '../../../schemas/profiles/minimal.json' with { type: 'json' };
import atlassian from '../../../schemas/profiles/atlassian.json' with { type: 'json' };
import awsCoe from '../../../schemas/profiles/aws-coe.json' with { type: 'json' };
import azurePir from '../../../schemas/profiles/azure-pir.json' with { type: 'json' };
import ccadbClosure from '../../../schemas/profiles/ccadb-closure.json' with { type: 'json' };
import ccadbFull from '../../../schemas/profiles/ccadb-full.json' with { type: 'json' };
import ccadbPreliminary from '../../../schemas/profiles/ccadb-preliminary.json' with { type: 'json' };
import eightD from '../../../schemas/profiles/eight-d.json' with { type: 'json' };
import exLibris from '../../../schemas/profiles/ex-libris.json' with { type: 'json' };
import fiveWhys from '../../../schemas/profiles/five-whys.json' with { type: 'json' };
import gitlabReview from '../../../schemas/profiles/gitlab-review.json' with { type: 'json' };
import google2013 from '../../../schemas/profiles/google-2013.json' with { type: 'json' };
import googleSre from '../../../schemas/profiles/google-sre.json' with { type: 'json' };
import googleSreWorkbook from '../../../schemas/profiles/google-sre-workbook.json' with { type: 'json' };
import incidentioCmr from '../../../schemas/profiles/incidentio-cmr.json' with { type: 'json' };
import pagerduty from '../../../schemas/profiles/pagerduty.json' with { type: 'json' };
import wikimediaFull from '../../../schemas/profiles/wikimedia-full.json' with { type: 'json' };

/** By id. That each is what its type says is shown by a test, which holds it against the meta-schema. */
export const shippedFiles = new Map<string, unknown>([
  ['minimal', minimal],
  ['atlassian', atlassian],
  ['aws-coe', awsCoe],
  ['azure-pir', azurePir],
  ['ccadb-closure', ccadbClosure],
  ['ccadb-full', ccadbFull],
  ['ccadb-preliminary', ccadbPreliminary],
  ['eight-d', eightD],
  ['ex-libris', exLibris],
  ['five-whys', fiveWhys],
  ['gitlab-review', gitlabReview],
  ['google-2013', google2013],
  ['google-sre', googleSre],
  ['google-sre-workbook', googleSreWorkbook],
  ['incidentio-cmr', incidentioCmr],
  ['pagerduty', pagerduty],
  ['wikimedia-full', wikimediaFull],
]) as ReadonlyMap<string, unknown> as ReadonlyMap<string, ProfileFile>;
