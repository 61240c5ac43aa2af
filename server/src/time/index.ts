// The face of the time layer: stamps, zones, order, durations. It knows neither documents nor rules.

export type { Inherited, DateSource, LocalTime, Moment, ZoneSource } from './moment.ts';
export type { DateOrder, Precision, Stamp, StampClock, StampDate, StampFault } from './stamp.ts';
export type { Zone, ZoneWords } from './zone.ts';
export { scanStamp } from './scan-stamp.ts';
export { scanTrailingStamp } from './scan-trailing-stamp.ts';
export { joinStamps } from './join-stamps.ts';
export { findStamps } from './find-stamps.ts';
export { findDay, scanDay } from './scan-day.ts';
export { readZone, readZoneName } from './read-zone.ts';
export { findZoneDeclaration } from './zone-declaration.ts';
export { localOf, offsetOf, offsetsAt, seasonAt } from './offset.ts';
export { agreedZone, decideDateOrder } from './agreement.ts';
export { resolveStamp, resolveStamps } from './resolve.ts';
export type { ReportTime, StampPlace } from './resolve.ts';
export { momentText, printStamp } from './print.ts';
export type { StampForm } from './print.ts';
export { durationText, durationWords } from './duration.ts';
export { readDurations } from './read-durations.ts';
export type { Duration } from './read-durations.ts';
export { judgeOrder } from './order.ts';
export type { OrderFault } from './order.ts';
export { pointOf } from './order-points.ts';
export type { OrderPoint } from './order-points.ts';
export { orderRepairs } from './repair.ts';
export { sortOrder } from './sort-order.ts';
export type { Repair } from './repair-proposal.ts';
