// The catalogue: every rule there is, in the order of its tables. Running them is check.ts.

import { ambiguousDate } from './ambiguous-date.ts';
import { ambiguousLocalTime } from './ambiguous-local-time.ts';
import { ambiguousZone } from './ambiguous-zone.ts';
import { animatedLanguage } from './animated-language.ts';
import { blamingLanguage } from './blaming-language.ts';
import { brokenReference } from './broken-reference.ts';
import { compoundAction } from './compound-action.ts';
import { conflictMarker } from './conflict-marker.ts';
import { containmentAsPrevention } from './containment-as-prevention.ts';
import { counterfactual } from './counterfactual.ts';
import { dateDisagreement } from './date-disagreement.ts';
import { dateOutlier } from './date-outlier.ts';
import { doneWithoutEvidence } from './done-without-evidence.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateKey } from './duplicate-key.ts';
import { durationDisagreement } from './duration-disagreement.ts';
import { emptySection } from './empty-section.ts';
import { emptyTable } from './empty-table.ts';
import { flatPriorities } from './flat-priorities.ts';
import { futureTime } from './future-time.ts';
import { hiddenCharacter } from './hidden-character.ts';
import { hindsightBooster } from './hindsight-booster.ts';
import { humanErrorCause } from './human-error-cause.ts';
import { internalError } from './internal-error.ts';
import { invalidConfiguration } from './invalid-configuration.ts';
import { invalidProfile } from './invalid-profile.ts';
import { invalidTimestamp } from './invalid-timestamp.ts';
import { invalidValue } from './invalid-value.ts';
import { lateReport } from './late-report.ts';
import { longGap } from './long-gap.ts';
import { mergedTrigger } from './merged-trigger.ts';
import { midnightRollover } from './midnight-rollover.ts';
import { missingActions } from './missing-actions.ts';
import { missingDetection } from './missing-detection.ts';
import { missingEscapePoint } from './missing-escape-point.ts';
import { missingEvidence } from './missing-evidence.ts';
import { missingField } from './missing-field.ts';
import { missingPhase } from './missing-phase.ts';
import { missingSection } from './missing-section.ts';
import { missingZone } from './missing-zone.ts';
import { mixedPrecision } from './mixed-precision.ts';
import { namedPerson } from './named-person.ts';
import { newestFirst } from './newest-first.ts';
import { noDetectionAction } from './no-detection-action.ts';
import { noPreventiveAction } from './no-preventive-action.ts';
import { noStructure } from './no-structure.ts';
import { noncanonicalTimestamp } from './noncanonical-timestamp.ts';
import { nonexistentLocalTime } from './nonexistent-local-time.ts';
import { outOfOrder } from './out-of-order.ts';
import { overdueAction } from './overdue-action.ts';
import { passiveAction } from './passive-action.ts';
import { personFailed } from './person-failed.ts';
import { phaseOrder } from './phase-order.ts';
import { placeholder } from './placeholder.ts';
import { publicLeak } from './public-leak.ts';
import { rangeReversed } from './range-reversed.ts';
import { reminderAction } from './reminder-action.ts';
import { roteApology } from './rote-apology.ts';
import type { Rule } from './rule.ts';
import { sectionOrder } from './section-order.ts';
import { severalOwners } from './several-owners.ts';
import { shallowWhys } from './shallow-whys.ts';
import { startsAtAlert } from './starts-at-alert.ts';
import { statusNotReady } from './status-not-ready.ts';
import { syntaxError } from './syntax-error.ts';
import { tooLarge } from './too-large.ts';
import { tooManyFindings } from './too-many-findings.ts';
import { twelveHourClock } from './twelve-hour-clock.ts';
import { unboundedAction } from './unbounded-action.ts';
import { uncoveredFactor } from './uncovered-factor.ts';
import { undatedAction } from './undated-action.ts';
import { undefinedTerm } from './undefined-term.ts';
import { unknownField } from './unknown-field.ts';
import { unknownRule } from './unknown-rule.ts';
import { unknownSection } from './unknown-section.ts';
import { unknownZone } from './unknown-zone.ts';
import { unownedAction } from './unowned-action.ts';
import { unquantifiedImpact } from './unquantified-impact.ts';
import { unreadableFile } from './unreadable-file.ts';
import { unsupportedYaml } from './unsupported-yaml.ts';
import { untrackedAction } from './untracked-action.ts';
import { unusedSuppression } from './unused-suppression.ts';
import { vagueAction } from './vague-action.ts';
import { vagueQuantity } from './vague-quantity.ts';
import { vagueTime } from './vague-time.ts';
import { vendorBlame } from './vendor-blame.ts';
import { weekdayDisagreement } from './weekday-disagreement.ts';
import { wrongSeasonZone } from './wrong-season-zone.ts';
import { zoneContradiction } from './zone-contradiction.ts';
import { zoneNotExplicit } from './zone-not-explicit.ts';

export const rules: readonly Rule[] = [
  // Structure and metadata
  missingSection, unknownSection, sectionOrder, emptySection, placeholder, missingField, unknownField, invalidValue, severalOwners, dateDisagreement, weekdayDisagreement, statusNotReady, lateReport, brokenReference, duplicateId, emptyTable, undefinedTerm, noStructure,
  // Time
  missingZone, zoneNotExplicit, ambiguousZone, unknownZone, wrongSeasonZone, zoneContradiction, outOfOrder, newestFirst, midnightRollover, dateOutlier,
  nonexistentLocalTime, ambiguousLocalTime, ambiguousDate, invalidTimestamp, twelveHourClock, vagueTime, durationDisagreement, rangeReversed, phaseOrder,
  missingPhase, startsAtAlert, longGap, futureTime, mixedPrecision, noncanonicalTimestamp,
  // Impact, detection, cause
  unquantifiedImpact, vagueQuantity, missingDetection, noDetectionAction, missingEscapePoint, humanErrorCause, shallowWhys, mergedTrigger, uncoveredFactor, missingEvidence,
  // Actions
  unownedAction, undatedAction, overdueAction, untrackedAction, vagueAction, unboundedAction, reminderAction, passiveAction, containmentAsPrevention,
  noPreventiveAction, flatPriorities, compoundAction, doneWithoutEvidence, missingActions,
  // Language
  blamingLanguage, counterfactual, personFailed, namedPerson, hindsightBooster, animatedLanguage, vendorBlame, roteApology, publicLeak,
  // Reading and configuration
  syntaxError, duplicateKey, conflictMarker, unreadableFile, hiddenCharacter, unsupportedYaml, tooLarge, tooManyFindings, unusedSuppression, unknownRule, invalidConfiguration, invalidProfile, internalError,
];
