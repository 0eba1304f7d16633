/** Ages as content writes them: "birth", "6 months", "4 years". */

const PER_MONTH = { week: 12 / 52, month: 1, year: 12 } as const;

export function ageInMonths(age: string): number {
  const [number = '', unit = ''] = age.split(' ');
  if (age === 'birth') return 0;
  return Number(number) * PER_MONTH[unit.replace(/s$/, '') as keyof typeof PER_MONTH];
}
