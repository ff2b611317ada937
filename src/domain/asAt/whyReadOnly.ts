/** Why nothing on screen can be changed: what it is, or that this device was set to show only. */
export type WhyReadOnly = 'snapshot' | 'preview' | 'past-day' | 'device';
