import styles from './Icon.module.css';

export type IconName = keyof typeof PATHS;

interface IconProps {
  readonly name: IconName;
}

/** A line drawing as large as the text beside it; it says nothing that the words do not. */
export const Icon = ({ name }: IconProps) => (
  <svg className={styles.icon} viewBox="0 0 20 20" aria-hidden="true">
    <path d={PATHS[name]} />
  </svg>
);

const PATHS = {
  add: 'M10 4v12M4 10h12',
  'arrow-right': 'M4 10h12m-5-5 5 5-5 5',
  back: 'M16 10H4m5-5-5 5 5 5',
  calendar: 'M3.5 5h13v11.5h-13zM3.5 8.5h13M7 3v3.5M13 3v3.5',
  check: 'm4 10.5 4 4 8-9',
  'chevron-down': 'm5 7.5 5 5 5-5',
  'chevron-left': 'm12.5 5-5 5 5 5',
  'chevron-right': 'm7.5 5 5 5-5 5',
  close: 'm5 5 10 10M15 5 5 15',
  copy: 'M7 7V3.5h9.5V13H13M3.5 7H13v9.5H3.5Z',
  download: 'M10 3v10m-4-4 4 4 4-4M3.5 16.5h13',
  edit: 'M4 16l.8-3.6L13.2 4 16 6.8 7.6 15.2Z',
  history: 'M4 6.5A7 7 0 1 1 3 10.5M3.5 3v4h4M10 6v4.5l3 2',
  info: 'M10 9v5M10 6.2v.1M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15Z',
  menu: 'M3 5.5h14M3 10h14M3 14.5h14',
  lock: 'M5 9h10v7.5H5zM7 9V6.2a3 3 0 0 1 6 0V9',
  more: 'M4.5 10h.1M10 10h.1M15.5 10h.1',
  open: 'M8 4H4v12h12v-4M11 4h5v5M16 4l-7.5 7.5',
  present: 'M2.5 4h15M4 4v8.5h12V4M10 12.5v4M6.5 17h7',
  print: 'M6 7V3h8v4M6 14H3.5V7h13v7H14M6 11.5h8v5.5H6Z',
  search: 'm16.5 16.5-4.2-4.2M8.5 3a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11Z',
  snapshot: 'M3 6h3.5L8 4h4l1.5 2H17v10H3zM10 8.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6Z',
  'sort-down': 'M10 4v12m-4-4 4 4 4-4',
  'sort-none': 'm6.5 8 3.5-3.5L13.5 8M6.5 12l3.5 3.5 3.5-3.5',
  'sort-up': 'M10 16V4M6 8l4-4 4 4',
  upload: 'M10 13V3M6 7l4-4 4 4M3.5 16.5h13',
  warning: 'M10 8v4M10 14.5v.1M10 3 18 16.5H2Z',
} as const;
