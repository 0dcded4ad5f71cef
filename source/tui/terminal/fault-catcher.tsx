import {Component, type ReactNode} from 'react';

type Props = {readonly children: ReactNode; readonly onFault: (error: unknown) => void};

/**
 * Tells of an error in drawing, and draws nothing from then on. Ink has such a catcher too, which draws once more
 * before it tells anyone; where that fails as well, nobody would hear of it. A class, since React has no other way.
 */
export class FaultCatcher extends Component<Props, {readonly hasFault: boolean}> {
	static getDerivedStateFromError(): {readonly hasFault: boolean} {
		return {hasFault: true};
	}

	override state = {hasFault: false};

	override componentDidCatch(error: unknown): void {
		this.props.onFault(error);
	}

	override render(): ReactNode {
		return this.state.hasFault ? null : this.props.children;
	}
}
