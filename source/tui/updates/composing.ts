import type {Entry} from '../../journal/entry.ts';
import {refOf} from '../../journal/entry-ref.ts';
import {openComposer} from '../overlays/composer/composer.ts';
import {datesFor} from '../overlays/composer/composer-overlay.ts';
import type {ComposedText, Effect, Purpose} from '../request.ts';
import type {State, Step} from '../state.ts';
import {fieldOf} from '../typing/field.ts';

/**
 * Opens the composer: on what was left of the same unsaved, else on the draft, else on what its purpose begins with.
 * `isOutside`: its text is handed to the person's editor right away.
 */
export const openComposing = (state: State, purpose: Purpose, isOutside?: true): Step => {
	const opened = openComposer(purpose, purpose.kind === 'add' ? state.draft : '', state, isOutside);
	const parked = state.parked.find(({about}) => isAbout(about, purpose));
	const since = parked && parked.about !== aboutOf(purpose) ? ', from before this was changed' : '';
	const own = {
		...opened,
		...(parked && {field: fieldOf(parked.text), remark: `Draft restored${since}: ctrl-c brings back what is saved.`}),
		...(purpose.kind === 'add' && state.draft !== '' && {remark: 'Draft restored: ctrl-c clears it.'}),
		...(isOutside && {isOutside}),
	};
	const edit: Effect = {kind: 'edit', text: own.field.text};
	return [{...state, over: {kind: 'composer', own}}, ...(isOutside ? [edit] : datesFor(own, state))];
};

/** What a composer is about: the same for two that would save the same thing. */
const aboutOf = (purpose: Purpose): string => `${thingOf(purpose)}${editedOf(purpose) ?? ''}`;

/** The same whatever the thing is by now, with a blank after it. */
const thingOf = (purpose: Purpose): string => {
	if (purpose.kind === 'known') return `person ${JSON.stringify(purpose.person.name)} `;
	if (purpose.kind === 'tag') return `tag ${purpose.entries.map(({entry}) => entry.id).join(' ')}`;
	if (purpose.kind === 'invite') return `invite ${JSON.stringify(purpose.names)}`;
	const entry = entryOf(purpose);
	return `${purpose.kind} ${entry ? refOf(entry) : ''} `;
};

const editedOf = (purpose: Purpose): string | undefined => {
	if (purpose.kind === 'known') return purpose.person.edited;
	return purpose.kind === 'tag' || purpose.kind === 'invite' ? undefined : entryOf(purpose)?.edited;
};

/** Whether what was written is about the same thing, as it was or as it is by now. */
const isAbout = (about: string, purpose: Purpose): boolean => {
	const thing = thingOf(purpose);
	return about === aboutOf(purpose) || (thing.endsWith(' ') && about.startsWith(thing));
};

/** The entry that a composer is about, if it is about one. */
const entryOf = (purpose: Exclude<Purpose, {readonly kind: 'known' | 'invite' | 'tag'}>): Entry | undefined => {
	switch (purpose.kind) {
		case 'add':
			return undefined;
		case 'edit':
			return purpose.entry;
		case 'forward':
			return purpose.favour;
		case 'meet':
			return purpose.need;
		case 'happened':
			return purpose.plan;
	}
};

/** The state with what was written and not saved, for when the same is opened once more. */
export const parked = (state: State, {purpose, field: {text}}: ComposedText, isChanged: boolean): State => {
	const isKept = isChanged && text.trim() !== '';
	if (purpose.kind === 'add') return {...state, draft: isKept ? text : ''};
	return {...state, parked: [...(isKept ? [{about: aboutOf(purpose), text}] : []), ...othersParked(state, purpose)]};
};

/** Texts that are kept at most. */
const mostParked = 20;

/** What else was typed and not saved. */
export const othersParked = ({parked: all}: State, purpose: Purpose): State['parked'] =>
	all.filter(({about}) => !isAbout(about, purpose)).slice(0, mostParked);
