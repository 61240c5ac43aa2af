// Generated from the files of schemas/profiles/ by `npm run generate`. Do not edit.

import type { ProfileFile } from './profile-file.generated.ts';
import minimal from '../../../schemas/profiles/minimal.json' with { type: 'json' };
import atlassian from '../../../schemas/profiles/atlassian.json' with { type: 'json' };
import awsCoe from '../../../schemas/profiles/aws-coe.json' with { type: 'json' };
import awsIncidentManager from '../../../schemas/profiles/aws-incident-manager.json' with { type: 'json' };
import azureLegacy from '../../../schemas/profiles/azure-legacy.json' with { type: 'json' };
import azurePir from '../../../schemas/profiles/azure-pir.json' with { type: 'json' };
import binder from '../../../schemas/profiles/binder.json' with { type: 'json' };
import ccadbClosure from '../../../schemas/profiles/ccadb-closure.json' with { type: 'json' };
import ccadbFull from '../../../schemas/profiles/ccadb-full.json' with { type: 'json' };
import ccadbPreliminary from '../../../schemas/profiles/ccadb-preliminary.json' with { type: 'json' };
import chef from '../../../schemas/profiles/chef.json' with { type: 'json' };
import dfds from '../../../schemas/profiles/dfds.json' with { type: 'json' };
import eightD from '../../../schemas/profiles/eight-d.json' with { type: 'json' };
import euDoraFinal from '../../../schemas/profiles/eu-dora-final.json' with { type: 'json' };
import exLibris from '../../../schemas/profiles/ex-libris.json' with { type: 'json' };
import firehydrant from '../../../schemas/profiles/firehydrant.json' with { type: 'json' };
import fiveWhys from '../../../schemas/profiles/five-whys.json' with { type: 'json' };
import flutter from '../../../schemas/profiles/flutter.json' with { type: 'json' };
import gitlabIncident from '../../../schemas/profiles/gitlab-incident.json' with { type: 'json' };
import gitlabReview from '../../../schemas/profiles/gitlab-review.json' with { type: 'json' };
import google2013 from '../../../schemas/profiles/google-2013.json' with { type: 'json' };
import googleSre from '../../../schemas/profiles/google-sre.json' with { type: 'json' };
import googleSreWorkbook from '../../../schemas/profiles/google-sre-workbook.json' with { type: 'json' };
import incidentioCmr from '../../../schemas/profiles/incidentio-cmr.json' with { type: 'json' };
import incidentioLight from '../../../schemas/profiles/incidentio-light.json' with { type: 'json' };
import kehoe from '../../../schemas/profiles/kehoe.json' with { type: 'json' };
import limoncelli from '../../../schemas/profiles/limoncelli.json' with { type: 'json' };
import pagerduty from '../../../schemas/profiles/pagerduty.json' with { type: 'json' };
import servicenowPir from '../../../schemas/profiles/servicenow-pir.json' with { type: 'json' };
import wikimediaFull from '../../../schemas/profiles/wikimedia-full.json' with { type: 'json' };
import wikimediaLight from '../../../schemas/profiles/wikimedia-light.json' with { type: 'json' };

/** By id. That each is what its type says is shown by a test, which holds it against the meta-schema. */
export const shippedFiles = new Map<string, unknown>([
  ['minimal', minimal],
  ['atlassian', atlassian],
  ['aws-coe', awsCoe],
  ['aws-incident-manager', awsIncidentManager],
  ['azure-legacy', azureLegacy],
  ['azure-pir', azurePir],
  ['binder', binder],
  ['ccadb-closure', ccadbClosure],
  ['ccadb-full', ccadbFull],
  ['ccadb-preliminary', ccadbPreliminary],
  ['chef', chef],
  ['dfds', dfds],
  ['eight-d', eightD],
  ['eu-dora-final', euDoraFinal],
  ['ex-libris', exLibris],
  ['firehydrant', firehydrant],
  ['five-whys', fiveWhys],
  ['flutter', flutter],
  ['gitlab-incident', gitlabIncident],
  ['gitlab-review', gitlabReview],
  ['google-2013', google2013],
  ['google-sre', googleSre],
  ['google-sre-workbook', googleSreWorkbook],
  ['incidentio-cmr', incidentioCmr],
  ['incidentio-light', incidentioLight],
  ['kehoe', kehoe],
  ['limoncelli', limoncelli],
  ['pagerduty', pagerduty],
  ['servicenow-pir', servicenowPir],
  ['wikimedia-full', wikimediaFull],
  ['wikimedia-light', wikimediaLight],
]) as ReadonlyMap<string, unknown> as ReadonlyMap<string, ProfileFile>;
