/** Why a site could not be made or brought up to date, for people: nothing was written. */
export class NotMade extends Error {}
