/** Why nothing on screen can be changed. */
export type WhyReadOnly = 'snapshot' | 'past-day';
