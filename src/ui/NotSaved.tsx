import { Notice } from './Notice.tsx';

/** The browser refused to keep something. Stands in the form, so that what was typed stays. */
export const NotSaved = () => (
  <Notice kind="error" title="Not saved">
    This device could not save it. Nothing was half-written, and all you typed is still here. Free
    some space on the device or close other tabs of this app, then save again.
  </Notice>
);
