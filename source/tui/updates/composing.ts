import {type Composer, openComposer, pressInComposer} from '../composer/composer.ts';
import type {KeyPress} from '../key-press.ts';
import type {State, Step} from '../state.ts';

/** Opens the composer on what was typed before and not saved. */
export const openAdding = (state: State): Step => [{...state, mode: {kind: 'compose', composer: openComposer({kind: 'add'}, state.draft)}}];

/** A key in the composer: it changes the text, saves it, or leaves it as a draft. */
export const pressInComposing = (state: State, before: Composer, press: KeyPress): Step => {
	const [composer, outcome] = pressInComposer(before, press, {journal: state.journal, now: state.now});
	const {text} = composer.field;
	switch (outcome) {
		case 'submit':
			return [{...state, mode: {kind: 'compose', composer}}, {kind: 'change', change: {kind: 'compose', composer}}];
		case 'leave':
			return [
				{...state, mode: {kind: 'list'}, draft: text},
				{kind: 'draft', text},
			];
		case 'editor':
			return [
				{...state, mode: {kind: 'compose', composer}},
				{kind: 'edit', text},
			];
		default:
			return [
				{...state, mode: {kind: 'compose', composer}},
				{kind: 'draft', text},
			];
	}
};
