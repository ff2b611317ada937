interface DiamondProps {
  readonly x: number;
  readonly y: number;
  readonly isDone: boolean;
  readonly title?: string;
}

/** A milestone: filled once it is done. */
export const Diamond = ({ x, y, isDone, title }: DiamondProps) => (
  <path
    d={`M${x} ${y - 6}l6 6l-6 6l-6-6z`}
    fill={isDone ? 'var(--text)' : 'var(--page)'}
    stroke={isDone ? 'var(--page)' : 'var(--text)'}
    strokeWidth={isDone ? 1 : 1.75}
  >
    {title && <title>{title}</title>}
  </path>
);

interface SlipProps {
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

/** From the day first agreed to the day that stands now, with a head where it went. */
export const Slip = ({ from, to, y }: SlipProps) => {
  const step = to >= from ? -5 : 5;
  return (
    <path
      d={`M${from} ${y - 3}v6M${from} ${y}H${to}m${step} -4l${-step} 4l${step} 4`}
      fill="none"
      stroke="var(--text)"
      strokeWidth="1.5"
    />
  );
};

interface GoesOnProps {
  readonly x: number;
  readonly y: number;
  readonly to: 'left' | 'right';
}

/** There is more of the bar than is drawn. */
export const GoesOn = ({ x, y, to }: GoesOnProps) => (
  <path d={`M${x} ${y - 5}v10l${to === 'left' ? -6 : 6}-5z`} fill="var(--quiet)" />
);
