/** What the finder says while it works, or if it fails. */

export const MESSAGES = {
  loading: 'Getting the list of places from this site. What you typed stays here.',
  slow: 'The list of places is still loading. Your answer will stand here when it comes. You need not wait: choose from the lists.',
  asking: 'Asking your device where it is. Your browser may ask whether you allow that.',
  refused:
    'Your location was not shared. That is fine: type your postcode or town, or choose from the lists.',
  failed:
    'Your device could not tell where it is. Try again, type your postcode or town, or choose from the lists.',
  notKept: 'Your location was not kept. Press “Use my location” to see the answer again.',
  damaged: 'The list of places could not be loaded',
  damagedNext: 'So we cannot answer here. Try again, or choose from the lists.',
  retry: 'Try again',
  again: 'Try another place',
  lists: 'Choose from the lists',
} as const;
