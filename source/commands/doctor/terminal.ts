import type {Program} from '../command.ts';
import type {FlagValues} from '../flags.ts';
import type {Style} from '../style.ts';

/** What the terminal is and can do, as far as a process can know. */
export type TerminalFacts = {
	readonly isInput: boolean;
	readonly isOutput: boolean;
	/** Columns and rows; absent where the output is no terminal. */
	readonly columns?: number;
	readonly rows?: number;
	readonly term: string;
	readonly colorterm: string;
	readonly program: string;
	/** `tmux`, `screen` or `zellij`; empty without one. */
	readonly multiplexer: string;
	readonly isRemote: boolean;
	readonly isColoured: boolean;
	readonly isUtf8: boolean;
	readonly isAscii: boolean;
	readonly isScreenReader: boolean;
};

/** Reads it from the environment and the streams: only what names a terminal, never an address or a path. */
export const terminalOf = (
	{process: {env, stdin, stdout, platform}}: Program,
	flags: FlagValues,
	{isColoured, isPlain}: Style,
): TerminalFacts => {
	const term = env.TERM ?? '';
	const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || '';
	const isOutput = stdout.isTTY === true;
	return {
		isInput: stdin.isTTY === true,
		isOutput,
		...(isOutput && {columns: stdout.columns, rows: stdout.rows}),
		term,
		colorterm: env.COLORTERM ?? '',
		program:
			[env.TERM_PROGRAM, env.TERM_PROGRAM_VERSION].filter(Boolean).join(' ') ||
			(env.WT_SESSION ? 'Windows Terminal' : ''),
		multiplexer: env.TMUX ? 'tmux' : env.ZELLIJ ? 'zellij' : env.STY || /^screen\b/.test(term) ? 'screen' : '',
		isRemote: Boolean(env.SSH_CONNECTION || env.SSH_TTY),
		isColoured,
		isUtf8: /utf-?8/i.test(locale) || (platform === 'win32' && locale === ''),
		isAscii: isPlain,
		isScreenReader: flags.on.has('screen-reader') || env.INK_SCREEN_READER === 'true',
	};
};

/** The terminal in rows of a name and what is said of it. */
export const terminalRows = (facts: TerminalFacts): readonly (readonly [string, string])[] => [
	[
		'terminal',
		`input ${facts.isInput ? 'is one' : 'is none'}, output ` +
			`${facts.isOutput ? `is one, ${facts.columns} x ${facts.rows}` : 'is none'}${facts.isRemote ? ', over ssh' : ''}`,
	],
	[
		'',
		[
			facts.term && `TERM ${facts.term}`,
			facts.colorterm && `COLORTERM ${facts.colorterm}`,
			facts.program,
			facts.multiplexer && `in ${facts.multiplexer}`,
		]
			.filter(Boolean)
			.join(', '),
	],
	['colour', facts.isColoured ? 'yes' : 'no'],
	[
		'letters',
		`${facts.isUtf8 ? 'UTF-8' : 'the locale is not UTF-8'}, ${facts.isAscii ? 'letters for symbols' : 'symbols'}`,
	],
	['reader', facts.isScreenReader ? 'plain lines for a screen reader' : 'no screen reader'],
];
