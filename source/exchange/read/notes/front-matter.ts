import {parse, stringify} from 'yaml';

/** A Markdown note: what its head says, and the text. `line`: where the text begins, from 1. */
export type MarkdownNote = {
	readonly head: Readonly<Record<string, unknown>>;
	readonly body: string;
	readonly line: number;
	readonly problem?: string;
	/** The head has no end. */
	readonly isCut?: true;
};

/** So long may the head of a note be; what is longer is a text that begins with a rule. */
const longestHead = 100_000;

/**
 * Reads a note with or without front matter. A head that is no proper YAML is a problem, and the text is read all the
 * same.
 */
export const readNote = (text: string): MarkdownNote => {
	const end = text.startsWith('---\n') ? text.slice(0, longestHead).search(/\n(?:---|\.\.\.)[ \t]*(?:\n|$)/) : -1;
	if (end < 0)
		return {head: {}, body: text, line: 1, ...(/^---\n[\p{L}_][\p{L}\p{N}_ -]*:(?:\s|$)/u.test(text) && {isCut: true})};
	const yaml = text.slice(4, end + 1);
	const after = text.indexOf('\n', end + 1);
	const body = after < 0 ? '' : text.slice(after + 1);
	const line = yaml.split('\n').length + 2;
	try {
		// Obsidian's unquoted links are lists within lists to YAML.
		const value: unknown = parse(yaml.replaceAll(/^(\s*(?:-|[\w -]+:)\s+)(\[\[[^\]\n]*\]\])\s*$/gm, '$1"$2"'), {
			maxAliasCount: 20,
			logLevel: 'error',
		});
		const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
		return {head: isObject ? (value as Readonly<Record<string, unknown>>) : {}, body, line};
	} catch {
		// As "title: Ada: a life" is none: the lines that can be read by themselves are.
		const lines = Array.from(yaml.matchAll(/^([\p{L}_][\p{L}\p{N}_ -]{0,40}):[ \t]+(\S.{0,2000})$/gmu));
		const head = Object.fromEntries(lines.map(([, key, value]) => [key, value]));
		return {head, body, line, problem: 'the front matter is not proper YAML; what could be read of it was'};
	}
};

/** The head of a note as it is written, between its two rules. */
export const printHead = (head: Readonly<Record<string, unknown>>): string =>
	`---\n${stringify(head, {lineWidth: 0})}---\n`;
