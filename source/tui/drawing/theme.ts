import type {TextProps} from 'ink';

/** What a piece of text means; never how it looks. Nothing is said by colour alone: each stands beside a word or a symbol. */
export type Tone =
	| 'plain'
	| 'who'
	| 'quiet'
	| 'title'
	| 'accent'
	| 'here'
	| 'meeting'
	| 'given'
	| 'received'
	| 'youOwe'
	| 'theyOwe'
	| 'need'
	| 'settled'
	| 'tag'
	| 'failed'
	| 'late'
	| 'done'
	| 'match'
	| 'chosen';

type Look = Pick<TextProps, 'color' | 'dimColor' | 'bold' | 'underline' | 'inverse'>;

/** The look of each meaning, in the sixteen colours that the terminal's owner chose, so that light and dark both work. */
export const theme: Readonly<Record<Tone, Look>> = {
	plain: {},
	who: {bold: true},
	quiet: {dimColor: true},
	title: {bold: true},
	accent: {color: 'cyan'},
	meeting: {color: 'cyan'},
	given: {color: 'green'},
	received: {color: 'blue'},
	youOwe: {color: 'yellow'},
	theyOwe: {color: 'green'},
	need: {color: 'magenta'},
	settled: {dimColor: true},
	tag: {color: 'cyan'},
	failed: {color: 'red', bold: true},
	late: {color: 'red'},
	done: {color: 'green'},
	/** The view that is open. */
	here: {bold: true, color: 'cyan'},
	match: {bold: true, underline: true, color: 'cyan'},
	chosen: {inverse: true},
};
