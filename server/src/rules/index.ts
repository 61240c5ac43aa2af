// The catalogue: every rule there is, in the order of its tables. Running them is check.ts.

import { ambiguousDate } from './ambiguous-date.ts';
import { ambiguousLocalTime } from './ambiguous-local-time.ts';
import { ambiguousZone } from './ambiguous-zone.ts';
import { conflictMarker } from './conflict-marker.ts';
import { containmentAsPrevention } from './containment-as-prevention.ts';
import { dateDisagreement } from './date-disagreement.ts';
import { dateOutlier } from './date-outlier.ts';
import { duplicateKey } from './duplicate-key.ts';
import { durationDisagreement } from './duration-disagreement.ts';
import { emptySection } from './empty-section.ts';
import { emptyTable } from './empty-table.ts';
import { futureTime } from './future-time.ts';
import { hiddenCharacter } from './hidden-character.ts';
import { humanErrorCause } from './human-error-cause.ts';
import { internalError } from './internal-error.ts';
import { invalidConfiguration } from './invalid-configuration.ts';
import { invalidTimestamp } from './invalid-timestamp.ts';
import { invalidValue } from './invalid-value.ts';
import { longGap } from './long-gap.ts';
import { midnightRollover } from './midnight-rollover.ts';
import { missingField } from './missing-field.ts';
import { missingPhase } from './missing-phase.ts';
import { missingSection } from './missing-section.ts';
import { missingZone } from './missing-zone.ts';
import { mixedPrecision } from './mixed-precision.ts';
import { newestFirst } from './newest-first.ts';
import { noStructure } from './no-structure.ts';
import { noncanonicalTimestamp } from './noncanonical-timestamp.ts';
import { nonexistentLocalTime } from './nonexistent-local-time.ts';
import { outOfOrder } from './out-of-order.ts';
import { passiveAction } from './passive-action.ts';
import { phaseOrder } from './phase-order.ts';
import { placeholder } from './placeholder.ts';
import { rangeReversed } from './range-reversed.ts';
import type { Rule } from './rule.ts';
import { sectionOrder } from './section-order.ts';
import { severalOwners } from './several-owners.ts';
import { startsAtAlert } from './starts-at-alert.ts';
import { syntaxError } from './syntax-error.ts';
import { tooLarge } from './too-large.ts';
import { tooManyFindings } from './too-many-findings.ts';
import { twelveHourClock } from './twelve-hour-clock.ts';
import { undatedAction } from './undated-action.ts';
import { unknownField } from './unknown-field.ts';
import { unknownRule } from './unknown-rule.ts';
import { unknownSection } from './unknown-section.ts';
import { unknownZone } from './unknown-zone.ts';
import { unownedAction } from './unowned-action.ts';
import { unreadableFile } from './unreadable-file.ts';
import { unsupportedYaml } from './unsupported-yaml.ts';
import { unusedSuppression } from './unused-suppression.ts';
import { vagueTime } from './vague-time.ts';
import { weekdayDisagreement } from './weekday-disagreement.ts';
import { wrongSeasonZone } from './wrong-season-zone.ts';
import { zoneContradiction } from './zone-contradiction.ts';
import { zoneNotExplicit } from './zone-not-explicit.ts';

export const rules: readonly Rule[] = [
  // Structure and metadata
  missingSection, unknownSection, sectionOrder, emptySection, placeholder, missingField, unknownField, invalidValue, severalOwners, dateDisagreement, weekdayDisagreement, emptyTable, noStructure,
  // Time
  missingZone, zoneNotExplicit, ambiguousZone, unknownZone, wrongSeasonZone, zoneContradiction, outOfOrder, newestFirst, midnightRollover, dateOutlier,
  nonexistentLocalTime, ambiguousLocalTime, ambiguousDate, invalidTimestamp, twelveHourClock, vagueTime, durationDisagreement, rangeReversed, phaseOrder,
  missingPhase, startsAtAlert, longGap, futureTime, mixedPrecision, noncanonicalTimestamp,
  // Causes and actions
  humanErrorCause, unownedAction, undatedAction, passiveAction, containmentAsPrevention,
  // Reading and configuration
  syntaxError, duplicateKey, conflictMarker, unreadableFile, hiddenCharacter, unsupportedYaml, tooLarge, tooManyFindings, unusedSuppression, unknownRule, invalidConfiguration, internalError,
];
