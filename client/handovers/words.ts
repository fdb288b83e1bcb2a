/** The last moment of a day that ends at midnight: shown as a day it is that day, not the one after. */
export const lastMoment = (endsAt: string): string => new Date(new Date(endsAt).getTime() - 1).toISOString()
