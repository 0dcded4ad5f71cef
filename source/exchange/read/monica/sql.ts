/** A row of a table. `places`: which of the values is of which column, the same for many rows; undefined for NULL. */
export type SqlRow = {
	readonly places: ReadonlyMap<string, number>;
	readonly values: readonly (string | undefined)[];
};
export type Tables = {readonly tables: ReadonlyMap<string, readonly SqlRow[]>; readonly isCut: boolean};

/**
 * The rows that a dump of MySQL puts into its tables. Reads only INSERT; whatever else is there is passed over. Linear,
 * and never throws. `isCut`: the text ends within a statement.
 */
export const readTables = (text: string): Tables => {
	const tables = new Map<string, SqlRow[]>();
	const begin =
		/^[ \t]*(?:INSERT|REPLACE)[ \t]+(?:IGNORE[ \t]+)?INTO[ \t]+(?:[`"']?\w+[`"']?\.)?[`"']?(\w+)[`"']?[ \t]*\(([^)]{1,4000})\)[ \t\n]*VALUES[ \t\n]*/gim;
	let isCut = false;
	for (let found = begin.exec(text); found; found = begin.exec(text)) {
		const columns = (found[2] ?? '').split(',').map(column => column.replaceAll(/[`"'\s]/g, ''));
		const places = new Map(columns.map((column, at) => [column, at]));
		const rows = tables.get(found[1] ?? '') ?? [];
		tables.set(found[1] ?? '', rows);
		const end = readRows(text, begin.lastIndex, places, rows);
		if (end === undefined) {
			isCut = true;
			break;
		}
		begin.lastIndex = end;
	}
	return {tables, isCut: isCut || isWithoutEnd(text)};
};

/** What a dump begins with, and the line that ends one which does. */
const frames: readonly (readonly [RegExp, RegExp])[] = [
	[/^SET FOREIGN_KEY_CHECKS=0;$/m, /^SET FOREIGN_KEY_CHECKS=1;$/m],
	[/^-- (?:MySQL|MariaDB) dump /m, /^-- Dump completed/m],
];

const isWithoutEnd = (text: string): boolean => {
	const [start, end] = [text.slice(0, 5000), text.slice(-5000)];
	return frames.some(([first, last]) => first.test(start) && !last.test(end));
};

/** Reads `(1,'a'),(2,NULL);` into rows; returns where it ends, or undefined where the text ends first. */
const readRows = (text: string, from: number, places: SqlRow['places'], rows: SqlRow[]): number | undefined => {
	const token = /\s+|--[^\n]*|\/\*|([(),;'])|([^\s(),;']+)/gy;
	token.lastIndex = from;
	let values: (string | undefined)[] | undefined;
	for (let found = token.exec(text); found; found = token.exec(text)) {
		const [whole, sign, bare] = found;
		if (sign === ';' && !values) return token.lastIndex;
		if (sign === '(') values = [];
		else if (sign === ')' && values) {
			rows.push({places, values});
			values = undefined;
		} else if (sign === "'") {
			const end = endOfQuoted(text, token.lastIndex);
			if (end === undefined) return undefined;
			values?.push(unquoted(text.slice(token.lastIndex, end)));
			token.lastIndex = end + 1;
		} else if (bare !== undefined) values?.push(/^null$/i.test(bare) ? undefined : bare);
		else if (whole === '/*') {
			const end = text.indexOf('*/', token.lastIndex);
			if (end < 0) return undefined;
			token.lastIndex = end + 2;
		}
	}
	return undefined;
};

/** Where the quote is that ends a text. By hand: an expression for it ends the stack at a few megabytes. */
const endOfQuoted = (text: string, from: number): number | undefined => {
	const sign = /['\\]/g;
	sign.lastIndex = from;
	for (let found = sign.exec(text); found; found = sign.exec(text)) {
		const at = found.index;
		if (text[at] === "'" && text[at + 1] !== "'") return at;
		sign.lastIndex = at + 2;
	}
	return undefined;
};

const escapes: Readonly<Record<string, string>> = {n: '\n', r: '\r', t: '\t', '0': ''};

const unquoted = (text: string): string =>
	/[\\']/.test(text)
		? text.replaceAll(/\\([\s\S])|''/g, (_, sign?: string) => (sign === undefined ? "'" : (escapes[sign] ?? sign)))
		: text;
