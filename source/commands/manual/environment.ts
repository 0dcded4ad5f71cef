import {settings} from '../../journal/settings.ts';

/** A variable of the environment that goodturn reads, and what it says. */
export type Variable = {readonly name: string; readonly about: string};

/** What goodturn reads from the environment, for the man page and `goodturn doctor`. */
export const environment: readonly Variable[] = [
	{name: 'GOODTURN_JOURNAL', about: 'the folder of the journal; --journal wins over it'},
	...settings.flatMap(({name, about, variables}) =>
		variables
			.filter(one => one.startsWith('GOODTURN_'))
			.map(one => ({name: one, about: `${about}; goodturn config ${name} says what it may be`})),
	),
	{name: 'GOODTURN_CONFIG', about: 'the folder of config.json'},
	{name: 'XDG_CONFIG_HOME', about: 'where config.json lies, in goodturn'},
	{name: 'GOODTURN_NOW', about: 'the moment to take for now, as 2026-11-22T16:00: for tests and demonstrations'},
	{name: 'GOODTURN_DEBUG', about: 'where an error came from is printed with it'},
	{name: 'INK_SCREEN_READER', about: 'true for screens as plain lines in reading order, as --screen-reader has it'},
	{name: 'VISUAL', about: 'your editor'},
	{name: 'EDITOR', about: 'your editor, where VISUAL is not set'},
	{name: 'PAGER', about: 'what long output is read with; less where it is not set, none where it is empty or cat'},
	{name: 'NO_COLOR', about: 'no colour, where it is set to anything'},
	{name: 'FORCE_COLOR', about: 'colour even where output is no terminal; 0 for none'},
	{name: 'XDG_DATA_HOME', about: 'where the journal lies, in goodturn, where GOODTURN_JOURNAL is not set'},
	{name: 'XDG_CACHE_HOME', about: 'where what Node has compiled of the program lies, in goodturn'},
	{name: 'NODE_DISABLE_COMPILE_CACHE', about: 'nothing of that is kept'},
];
