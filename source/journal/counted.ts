/** `1,204`. By hand, for `toLocaleString` takes a millisecond. */
export const thousands = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

/** So many of something: `1 week`, `3 weeks`, `1,204 entries`. `units`: where the plural is not made with an s. */
export const counted = (count: number, unit: string, units = `${unit}s`): string =>
	`${thousands(count)} ${count === 1 ? unit : units}`;
