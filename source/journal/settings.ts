import {type How, hows} from './how.ts';

/** The themes of the screens, by name. */
export const themes = ['terminal', 'high-contrast', 'colour-blind', 'mono'] as const;
export type ThemeName = (typeof themes)[number];

/** The screens that goodturn can open with, in the order of their keys. */
export const firstViews = ['today', 'timeline', 'ledger', 'people', 'needs', 'rhythm'] as const;
export type FirstView = (typeof firstViews)[number];

/** The languages that sentences are read in. */
export const readLanguages = ['english', 'german', 'french'] as const;
export type ReadLanguage = (typeof readLanguages)[number];

/** How somebody likes goodturn to be: what config.json and the environment say. Absent: as goodturn does by itself. */
export type Settings = {
	readonly theme?: ThemeName;
	readonly firstView?: FirstView;
	readonly weekStart?: 'monday' | 'sunday' | 'saturday';
	/** What `5/6` means: 5 June, or May 6. */
	readonly dateOrder?: 'day-first' | 'month-first';
	/** Hours of a clock. */
	readonly clock?: '24' | '12';
	readonly editor?: string;
	/** The text of an invitation, with what it is filled in with in braces. */
	readonly invitation?: string;
	/** Own words for ways of meeting, in lower case: `kaffee` is coffee. */
	readonly how?: ReadonlyMap<string, How>;
	readonly languages?: readonly ReadLanguage[];
	readonly autoSync?: boolean;
};

/**
 * One setting: its name in config.json and in `goodturn config`, the variable that wins over the file, what it may be.
 */
export type Setting = {
	readonly name: string;
	readonly about: string;
	/** What it may be, in words. */
	readonly values: string;
	/** The words that it may be, where these are all. */
	readonly choices?: readonly string[];
	/** Variables that win over the file, the first that is set. */
	readonly variables: readonly [string, ...string[]];
	/** What goodturn does where it is not set. */
	readonly otherwise: string;
	/** The settings with this one as a text says it; undefined where that is none of what it may be. */
	readonly read: (text: string, before: Settings) => Settings | undefined;
	/** What it is set to, as a text that `read` takes; undefined where it is not. */
	readonly print: (settings: Settings) => string | undefined;
	/** The same for config.json, where it is no text. */
	readonly json?: (settings: Settings) => unknown;
};

const choice = <Key extends 'theme' | 'firstView' | 'weekStart' | 'dateOrder' | 'clock'>(
	key: Key,
	choices: readonly NonNullable<Settings[Key]>[],
	own: Omit<Setting, 'values' | 'choices' | 'read' | 'print' | 'json'>,
): Setting => ({
	...own,
	values: inWords(choices),
	choices,
	read: (text, before) => {
		const found = choices.find(one => loosely(one) === loosely(text));
		return found === undefined ? undefined : {...before, [key]: found};
	},
	print: settings => settings[key],
});

/** `Color blind` is `colour-blind`. */
const loosely = (text: string): string =>
	text
		.toLowerCase()
		.replaceAll(/[\s_-]+/g, '')
		.replace('color', 'colour');

const text = (key: 'editor' | 'invitation', own: Omit<Setting, 'read' | 'print' | 'json'>): Setting => ({
	...own,
	read: (said, before) => (said.trim() === '' ? undefined : {...before, [key]: said}),
	print: settings => settings[key],
});

const inWords = (choices: readonly string[]): string => `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`;

/** The pairs of `kaffee = coffee, spazieren = walk`; undefined where one is none. */
const pairs = (said: string): ReadonlyMap<string, How> | undefined => {
	const read = new Map<string, How>();
	for (const pair of said.split(',').filter(one => one.trim() !== '')) {
		const [word = '', how = '', ...more] = pair.split('=').map(one => one.trim().toLowerCase());
		const found = hows.find(one => one === how);
		if (!found || more.length > 0 || !/^[\p{L}\p{M}][\p{L}\p{M}'-]*$/u.test(word)) return undefined;
		read.set(word.normalize('NFC'), found);
	}
	return read.size === 0 ? undefined : read;
};

/** Every setting, in the order in which they are shown. */
export const settings: readonly Setting[] = [
	choice('theme', themes, {
		name: 'theme',
		about: 'the colours of the screens',
		variables: ['GOODTURN_THEME'],
		otherwise: 'terminal: the colours that your terminal has',
	}),
	choice('firstView', firstViews, {
		name: 'first-view',
		about: 'the screen that goodturn opens with',
		variables: ['GOODTURN_FIRST_VIEW'],
		otherwise: 'today',
	}),
	choice('weekStart', ['monday', 'sunday', 'saturday'], {
		name: 'week-start',
		about: 'the day that a week begins with',
		variables: ['GOODTURN_WEEK_START'],
		otherwise: 'monday',
	}),
	choice('dateOrder', ['day-first', 'month-first'], {
		name: 'date-order',
		about: 'what 5/6 means: 5 June or May 6',
		variables: ['GOODTURN_DATE_ORDER'],
		otherwise: 'asked where the line does not say',
	}),
	choice('clock', ['24', '12'], {
		name: 'clock',
		about: 'hours of the clock, 15:00 or 3 pm',
		variables: ['GOODTURN_CLOCK'],
		otherwise: '24',
	}),
	text('editor', {
		name: 'editor',
		about: 'the editor for entries',
		values: 'a command',
		variables: ['VISUAL', 'EDITOR'],
		otherwise: 'vi',
	}),
	text('invitation', {
		name: 'invitation',
		about: 'the text of an invitation',
		values: 'a text with {name}, {since}, {topic}, {how}, {day} and {round}',
		variables: ['GOODTURN_INVITATION'],
		otherwise: "goodturn's own words",
	}),
	{
		name: 'how',
		about: 'your own words for ways of meeting',
		values: `pairs as kaffee = coffee, spazieren = walk; the ways are ${inWords(hows)}`,
		variables: ['GOODTURN_HOW'],
		otherwise: 'the words that goodturn knows',
		read: (said, before) => {
			const read = pairs(said);
			return read && {...before, how: read};
		},
		print: ({how}) => how && Array.from(how, pair => pair.join(' = ')).join(', '),
		json: ({how}) => how && Object.fromEntries(how),
	},
	{
		name: 'languages',
		about: 'the languages that sentences are read in',
		values: `some of ${readLanguages.join(', ')}`,
		choices: readLanguages,
		variables: ['GOODTURN_LANGUAGES'],
		otherwise: 'all of them',
		read: (said, before) => {
			const words = said
				.toLowerCase()
				.split(/[\s,]+/)
				.filter(word => word !== '');
			const languages = readLanguages.filter(one => words.includes(one));
			return languages.length === 0 || languages.length !== new Set(words).size ? undefined : {...before, languages};
		},
		print: ({languages}) => languages?.join(', '),
		json: ({languages}) => languages,
	},
	{
		name: 'auto-sync',
		about: 'sync with the other machines by itself, after a save and at the start',
		values: 'on or off',
		choices: ['on', 'off'],
		variables: ['GOODTURN_AUTO_SYNC'],
		otherwise: 'off',
		read: (said, before) => {
			const word = said.trim().toLowerCase();
			if (['on', 'yes', 'true', '1'].includes(word)) return {...before, autoSync: true};
			return ['off', 'no', 'false', '0'].includes(word) ? {...before, autoSync: false} : undefined;
		},
		print: ({autoSync}) => (autoSync === undefined ? undefined : autoSync ? 'on' : 'off'),
		json: ({autoSync}) => autoSync,
	},
];

/** The setting of this name. */
export const settingNamed = (name: string): Setting | undefined => settings.find(one => one.name === name);
