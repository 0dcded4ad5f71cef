import {type Composer, openComposer, type Purpose, pressInComposer} from '../composer/composer.ts';
import {fieldOf} from '../field.ts';
import {hereOf} from '../here.ts';
import type {KeyPress} from '../key-press.ts';
import type {State, Step} from '../state.ts';

/** Opens the composer on what was typed before and not saved. */
export const openAdding = (state: State): State => open(state, {kind: 'add'}, state.draft);

/** Opens the composer on the entry that is meant. */
export const openEditing = (state: State): State => {
	const {entry} = hereOf(state);
	return entry ? open(state, {kind: 'edit', entry}, '') : state;
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

const open = (state: State, purpose: Purpose, draft: string): State => ({
	...state,
	mode: {kind: 'compose', composer: openComposer(purpose, draft, state)},
});

/** A key in the composer: it changes the text, saves it, or leaves it as a draft. */
export const pressInComposing = (state: State, before: Composer, press: KeyPress): Step => {
	const [composer, outcome] = pressInComposer(before, press, state);
	const {text} = composer.field;
	switch (outcome) {
		case 'submit':
			return [withComposer(state, composer), {kind: 'change', change: {kind: 'compose', composer}}];
		case 'leave':
			return composer.purpose.kind === 'add'
				? [
						{...state, mode: {kind: 'list'}, draft: text},
						{kind: 'draft', text},
					]
				: [{...state, mode: {kind: 'list'}}];
		case 'editor':
			return [withComposer(state, composer), {kind: 'edit', text}];
		default:
			return composer.purpose.kind === 'add' && text !== before.field.text ? [withComposer(state, composer), {kind: 'draft', text}] : [withComposer(state, composer)];
	}
};

/** The text is back from the person's editor: it stands in the composer, to be saved or changed further. */
export const whenEdited = (state: State, text: string): Step => {
	if (state.mode.kind !== 'compose') return [state];
	const {composer} = state.mode;
	return [withComposer(state, {...composer, field: fieldOf(text)})];
};

const withComposer = (state: State, composer: Composer): State => ({...state, mode: {kind: 'compose', composer}});
