import type {Raw} from '../entry.ts';

/** Whether a JSON value is of the type that a field expects. */
export type Check = (value: unknown) => boolean;
/** The fields of a kind of object, by name: a map, since a file may name a field `__proto__`. */
export type Checks = ReadonlyMap<string, Check>;

export const checksOf = (checks: Readonly<Record<string, Check>>): Checks => new Map(Object.entries(checks));

export const isText = (value: unknown): value is string => typeof value === 'string';
export const isTexts: Check = value => Array.isArray(value) && value.every(isText);
export const oneOf = (...options: readonly string[]): Check => {
	const known: ReadonlySet<unknown> = new Set(options);
	return value => known.has(value);
};

/** Whether two JSON values are the same, key order included. */
export const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** The fields that pass their checks; the same object where all do and nothing else is in it. */
export const read = (value: Raw, checks: Checks): Raw => {
	for (const key in value)
		if (!checks.get(key)?.(value[key]))
			return Object.fromEntries(Object.entries(value).filter(([name, field]) => checks.get(name)?.(field)));
	return value;
};

/** The object with its keys in this order, the others after them as they came, and absent ones left out. */
export const inOrder = (value: Raw, keys: readonly string[]): Raw => {
	if (isInOrder(value, keys)) return value;
	const known = keys.flatMap(key => (Object.hasOwn(value, key) && value[key] !== undefined ? [[key, value[key]]] : []));
	return Object.fromEntries([
		...known,
		...Object.entries(value).filter(([key, field]) => !keys.includes(key) && field !== undefined),
	]);
};

/** Whether only these keys are there, in this order: nearly always so, and then nothing need be copied. */
const isInOrder = (value: Raw, keys: readonly string[]): boolean => {
	let at = 0;
	for (const key in value) {
		if (value[key] === undefined) return false;
		while (at < keys.length && keys[at] !== key) at++;
		if (at++ === keys.length) return false;
	}
	return true;
};
