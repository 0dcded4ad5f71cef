import {isInstant, parseDay, parseTime} from '../day.ts';
import {askStates, type Entry, entryKeys, type Raw, settledBys} from '../entry.ts';
import {hows} from '../how.ts';
import {type Check, type Checks, checksOf, inOrder, isText, isTexts, oneOf, read, same} from './fields.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const isDay: Check = value => isText(value) && parseDay(value) !== undefined;
const isUuid: Check = value => isText(value) && uuid.test(value);
const isTrue: Check = value => value === true;

const common: Readonly<Record<string, Check>> = {
	id: isUuid,
	kind: oneOf('meeting', 'favour', 'need', 'ask', 'note'),
	date: isDay,
	time: value => isText(value) && parseTime(value) !== undefined,
	people: isTexts,
	place: isText,
	text: isText,
	tags: isTexts,
	starred: isTrue,
	private: isTrue,
	about: isTexts,
	snoozed: isDay,
	created: value => isText(value) && isInstant(value),
	edited: value => isText(value) && isInstant(value),
};

const isObject = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);
const isSettled: Check = value =>
	isObject(value) &&
	isDay(value.date) &&
	settledBys.some(by => by === value.by) &&
	(value.entry === undefined || isUuid(value.entry));
/** When a need was met or an ask answered, and by which favour. */
const isEnd: Check = value =>
	isObject(value) && isDay(value.date) && (value.entry === undefined || isUuid(value.entry));
const isPercent: Check = value => typeof value === 'number' && value >= 0 && value <= 100;

const unknown = checksOf(common);
const byKind: ReadonlyMap<unknown, Checks> = new Map([
	[
		'meeting',
		checksOf({...common, how: oneOf(...hows), state: oneOf('planned', 'missed'), treat: oneOf('me', 'them')}),
	],
	[
		'favour',
		checksOf({
			...common,
			way: oneOf('given', 'received'),
			state: oneOf('promised', 'open', 'settled'),
			due: isDay,
			settled: isSettled,
			thanked: isDay,
			told: isDay,
			forwards: isUuid,
			meeting: isUuid,
		}),
	],
	['need', checksOf({...common, state: oneOf('open', 'met', 'dropped'), met: isEnd, meeting: isUuid})],
	[
		'ask',
		checksOf({...common, state: oneOf(...askStates), guess: isPercent, asked: isDay, answer: isEnd, meeting: isUuid}),
	],
	['note', unknown],
]);

/** Whether what makes a value one of its kind is there. Lacking it, an entry is served as `unknown`: shown and kept. */
const isWhole = (value: Raw, checks: Checks): boolean =>
	(value.kind !== 'favour' || checks.get('way')?.(value.way) === true) &&
	(!withState.has(value.kind) || checks.get('state')?.(value.state) === true);

const withState: ReadonlySet<unknown> = new Set(['favour', 'need', 'ask']);

const defaults = {
	people: [] as readonly string[],
	text: '',
	created: '1970-01-01T00:00:00.000Z',
	edited: '1970-01-01T00:00:00.000Z',
};

/**
 * A JSON value as an entry, or what is wrong with it in a few words. Lenient: only `id` and `date` must be right;
 * whatever else is unknown or of a type not expected is kept in `raw` and read as absent. A usual entry is returned
 * as the same object, not a copy.
 */
export const readEntry = (value: unknown): Entry | string => {
	if (!isObject(value)) return 'an entry must be an object in braces';
	if (!isUuid(value.id)) return 'the entry has no proper "id" (a UUID in small letters)';
	if (!isDay(value.date)) return 'the entry has no proper "date" (YYYY-MM-DD, a day that exists)';
	const checks = byKind.get(value.kind);
	const kind = checks && isWhole(value, checks) ? value.kind : 'unknown';
	const fields = read(value, kind === 'unknown' || !checks ? unknown : checks);
	const isUsual =
		fields === value &&
		kind !== 'unknown' &&
		'people' in value &&
		'text' in value &&
		'created' in value &&
		'edited' in value &&
		(kind !== 'meeting' || 'how' in value);
	if (isUsual) return value as unknown as Entry;
	return {...defaults, ...(kind === 'meeting' && {how: 'meeting'}), ...fields, kind, raw: value} as unknown as Entry;
};

/**
 * The entry as it is in a file and in `--json`: known keys in their order, unknown ones as they came, absent ones
 * left out. What was read and not changed since comes out as it was read.
 */
export const toJson = (entry: Entry): Raw => {
	if (!entry.raw) return inOrder(entry, entryKeys);
	const {raw, ...fields} = entry;
	const before = readEntry(raw);
	if (typeof before === 'string') return inOrder(fields, entryKeys);
	const known = Object.fromEntries(
		entryKeys.flatMap(key => {
			const now = (fields as Raw)[key];
			const value = same(now, (before as unknown as Raw)[key]) ? raw[key] : now;
			return value === undefined ? [] : [[key, value]];
		}),
	);
	const unknown = Object.entries(raw).filter(([key]) => !entryKeys.includes(key));
	return Object.fromEntries([...Object.entries(known), ...unknown]);
};

/** Whether two versions of an entry are the same to the letter of the file. */
export const sameEntry = (a: Entry | undefined, b: Entry | undefined): boolean =>
	a === b || (a !== undefined && b !== undefined && same(toJson(a), toJson(b)));
