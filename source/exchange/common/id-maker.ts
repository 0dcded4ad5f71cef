/** Makes ids that follow from what a file says: the same thing of the same file has the same id, whoever reads it. */
export type IdMaker = (...identity: readonly (string | undefined)[]) => string;

/**
 * Ids of the things of one format, in the form of a UUID v4. Of two that are the same to the letter, the second is
 * another one: so a file that holds a line twice gives two entries, each time the same two.
 */
export const idMaker = (format: string, hash: (text: string) => string): IdMaker => {
	const seen = new Map<string, number>();
	return (...identity) => {
		const key = JSON.stringify([format, ...identity.map(part => part ?? null)]);
		const times = (seen.get(key) ?? 0) + 1;
		seen.set(key, times);
		return uuidOf(hash(times === 1 ? key : `${key}#${times}`));
	};
};

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether a text is an id as FORMAT has it. */
export const isId = (text: string): boolean => uuid.test(text);

const uuidOf = (hex: string): string => {
	const variant = ((Number.parseInt(hex[16] ?? '0', 16) & 3) | 8).toString(16);
	const last = `${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
	return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${last}`;
};
