/** Times and ages in words, as GOV.UK writes them: "9am", "11:30am", "midday". */

/** @param time  "09:30" */
export function timeWords(time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  if (time === '12:00') return 'midday';
  if (time === '00:00') return 'midnight';
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
  return `${String(hour % 12 || 12)}${minutes}${hour < 12 ? 'am' : 'pm'}`;
}

/** "9am to 4:30pm" */
export function fromToWords(from: string, to: string): string {
  return `${timeWords(from)} to ${timeWords(to)}`;
}

/** "Ages 6 months to 4 years", "From 6 months", "Up to 4 years". */
export function agesWords({
  from,
  to,
}: {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}): string | undefined {
  if (from === undefined) return to === undefined ? undefined : `Up to ${to}`;
  return to === undefined ? `From ${from}` : `Ages ${from} to ${to}`;
}
