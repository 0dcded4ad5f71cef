import {Readable} from 'node:stream';
import {StringDecoder} from 'node:string_decoder';
import {createPasteGuard, silence} from './paste-guard.ts';

/** Keys from the terminal, as Ink reads them, with pastes made safe on the way. */
export type Input = {
	/** Takes the place of standard input for Ink. */
	readonly stream: NodeJS.ReadStream;
	/** Stops reading, so that another program may read the terminal. */
	readonly pause: () => void;
	readonly resume: () => void;
	readonly close: () => void;
};

/**
 * Reads the terminal. `onGone` is called when there is no more to read: its window was closed. `without`: takes out
 * what a terminal answers, which no key has sent.
 */
export const openInput = (
	stdin: NodeJS.ReadStream,
	onGone: () => void,
	without: (text: string) => string = text => text,
): Input => {
	const guard = createPasteGuard();
	const decoder = new StringDecoder('utf8');
	const passOn = new Readable({encoding: 'utf8', read: () => undefined});
	let timer: NodeJS.Timeout | undefined;

	const give = (text: string): void => {
		if (text !== '') passOn.push(text);
	};
	const read = (bytes: Buffer | string): void => {
		give(guard.push(without(typeof bytes === 'string' ? bytes : decoder.write(bytes))));
		clearTimeout(timer);
		if (guard.isWaiting()) timer = setTimeout(() => give(guard.calm()), silence);
	};

	stdin.on('data', read);
	stdin.on('end', onGone);
	stdin.on('close', onGone);
	stdin.on('error', onGone);
	const stream = Object.assign(passOn, {
		isTTY: true,
		setRawMode: (isRaw: boolean) => {
			stdin.setRawMode(isRaw);
			return stream;
		},
		ref: () => stdin.ref(),
		unref: () => stdin.unref(),
	}) as unknown as NodeJS.ReadStream;
	return {
		stream,
		pause: () => stdin.pause(),
		resume: () => stdin.resume(),
		close: () => {
			clearTimeout(timer);
			stdin.off('data', read);
			stdin.off('end', onGone);
			stdin.off('close', onGone);
			stdin.pause();
		},
	};
};
