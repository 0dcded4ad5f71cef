import {type Line, span} from '../../drawing/line.ts';

/** What is said before anything is typed: how people say it first, and how marks say it exactly. */
export const howToWrite: readonly Line[] = [
	[span('Write it as you would say it:', 'quiet')],
	[span('  had coffee with Ada yesterday, she needs a lawyer', 'accent')],
	[span('  I promised Alan the book by Friday', 'accent')],
	[span('Or exactly: fri 3pm: tea with Ada @ Rio owe: the book', 'quiet')],
];
