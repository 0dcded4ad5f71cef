import {type Composer, isUntouched, openComposer, type Purpose, pressInComposer} from '../composer/composer.ts';
import {hereOf} from '../keys/here.ts';
import type {Notice, State, Step} from '../state.ts';
import {fieldOf} from '../typing/field.ts';
import type {KeyPress} from '../typing/key-press.ts';
import {holdRow} from './moves.ts';

/** Opens the composer on what was typed before and not saved. */
export const openAdding = (state: State): State => open(state, {kind: 'add'}, state.draft);

/** Opens the composer on the entry that is meant; where a person is, on their name. */
export const openEditing = (state: State): State => {
	const {entry, people} = hereOf(state);
	if (entry) return open(state, {kind: 'edit', entry}, '');
	const [name] = people;
	return name === undefined ? state : open(state, {kind: 'rename', name}, '');
};

/** Opens the composer on a favour that passes the one that is meant on to someone else. */
export const openForwarding = (state: State): State => {
	const {entry} = hereOf(state);
	return entry?.kind === 'favour' ? open(state, {kind: 'forward', favour: entry}, '') : state;
};

/** Opens the composer on the favour that meets the need that is meant. */
export const openMeeting = (state: State): State => {
	const {entry} = hereOf(state);
	return entry?.kind === 'need' ? open(state, {kind: 'meet', need: entry}, '') : state;
};

/** Opens the composer: on what was left of the same entry unsaved, else on the draft, else on what its purpose begins with. */
const open = (state: State, purpose: Purpose, draft: string): State => {
	const {parked} = state;
	return withComposer(purpose.kind === 'add' ? state : holdRow(state), parked && aboutOf(parked.purpose) === aboutOf(purpose) ? parked : openComposer(purpose, draft, state));
};

/** What a composer is about: the same for two that would save the same thing. */
const aboutOf = (purpose: Purpose): string => {
	if (purpose.kind === 'rename') return `rename ${purpose.name}`;
	const entry = purpose.kind === 'add' ? undefined : purpose.kind === 'edit' ? purpose.entry : purpose.kind === 'forward' ? purpose.favour : purpose.need;
	return `${purpose.kind} ${entry?.id ?? ''} ${entry?.edited ?? ''}`;
};

/** A key in the composer: it changes the text, saves it, or leaves it to be gone on with. */
export const pressInComposing = (state: State, before: Composer, press: KeyPress): Step => {
	const [composer, asked] = pressInComposer(before, press, state);
	switch (asked) {
		case 'submit':
			return isUnchanged(composer) ? [{...left(state, composer), notice: nothingChanged}] : [withComposer(state, composer), {kind: 'change', change: {kind: 'compose', composer}}];
		case 'leave':
			return [left(state, composer)];
		case 'editor':
			return [withComposer(state, composer), {kind: 'edit', text: composer.field.text}];
		default: {
			// What was refused is not said of another text.
			const {notice, ...rest} = withComposer(state, composer);
			return [notice?.tone === 'done' || composer.field.text === before.field.text ? withComposer(state, composer) : rest];
		}
	}
};

const isUnchanged = (composer: Composer): boolean => isUntouched(composer) || (composer.purpose.kind !== 'edit' && composer.field.text.trim() === '');

/** The list again; what was typed is kept for when the same is opened once more. */
const left = (state: State, composer: Composer): State => {
	const {parked: _, notice: __, ...rest} = state;
	if (composer.purpose.kind === 'add') return {...rest, mode: {kind: 'list'}, draft: composer.field.text};
	return {...rest, mode: {kind: 'list'}, ...(composer.field.text !== composer.opened && {parked: composer})};
};

/**
 * The person's editor has ended: its text stands in the composer, to be saved or changed further. An entry that was
 * opened in the editor right away is saved right away.
 */
export const whenEdited = (state: State, text: string | undefined): Step => {
	if (state.mode.kind !== 'compose') return [state];
	const {composer, isOutside} = state.mode;
	const edited = text === undefined ? composer : {...composer, field: fieldOf(text)};
	if (!isOutside) return [withComposer(state, edited)];
	const isEmptied = edited.field.text.trim() === '';
	return isEmptied || isUnchanged(edited)
		? [{...left(state, composer), notice: nothingChanged}]
		: [withComposer(state, edited), {kind: 'change', change: {kind: 'compose', composer: edited}}];
};

/** Opens the entry that is meant in the person's editor. */
export const openOutside = (state: State): Step => {
	const opened = openEditing(state);
	return opened.mode.kind === 'compose'
		? [
				{...opened, mode: {...opened.mode, isOutside: true}},
				{kind: 'edit', text: opened.mode.composer.field.text},
			]
		: [state];
};

const nothingChanged: Notice = {tone: 'hint', text: 'Nothing was changed.'};

const withComposer = (state: State, composer: Composer): State => ({...state, mode: {kind: 'compose', composer}});
