import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useCallback, useEffect, useMemo, useRef } from 'react';
import type { RecordId } from '#domain/ids.ts';
import { standingAgain } from '#domain/undo/undoSave.ts';
import { useIsReadOnly } from '#queries/source.ts';
import {
  type Saved,
  SavedContext,
  type UndoRefusal,
  useIsDisputed,
  useUndo,
} from '#queries/undo.ts';
import { type Shortcut, useListShortcut } from '#ui/shortcuts/shortcuts.ts';
import { type ToastAction, useClosingToast } from '#ui/Toasts.tsx';
import { sayDisputed, sayUndone, sayUndoRefusal, UNDO_FAILED } from './words.ts';

/** Saves of this tab that can be undone, the last ones only: nobody remembers the twenty-first. */
const KEPT = 20;

const UNDO: Shortcut = { keys: ['Ctrl', 'Z'], does: 'Undo the last save', where: 'everywhere' };

interface UndoingProps {
  readonly children: ReactNode;
}

/** Says what was saved, with a way back: by the message's button, or by Ctrl+Z. */
export function Undoing({ children }: UndoingProps) {
  const { tellSaved, undoLast, hide } = useUndoing();
  const isReadOnly = useIsReadOnly();
  useListShortcut(UNDO, !isReadOnly);
  useEffect(() => {
    if (isReadOnly) return hide();
    const onKey = (event: KeyboardEvent) => {
      if (!isUndo(event) || isForField(event)) return;
      event.preventDefault();
      undoLast();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [isReadOnly, hide, undoLast]);
  return <SavedContext value={tellSaved}>{children}</SavedContext>;
}

function useUndoing() {
  const undo = useUndo();
  const isDisputed = useIsDisputed();
  const { say, hide } = useOneMessage();
  const navigate = useNavigate();
  const saves = useRef<readonly Saved[]>([]);
  const isBusy = useRef(false);

  return useMemo(() => {
    const tellSaved = (saved: Saved) => {
      saves.current = [...saves.current.slice(1 - KEPT), saved];
      void tellDone(saved);
    };
    const tellDone = async (saved: Saved) => {
      const isSaidApart = await isDisputed(saved).catch(() => false);
      const done = isSaidApart ? sayDisputed(saved.done) : saved.done;
      say(done, { label: 'Undo', onPress: () => void takeBack(saved) });
    };
    const tellUndone = (undone: Saved) =>
      say(sayUndone(undone.done), { label: 'Redo', onPress: () => void doAgain(undone) });
    const takeBack = (saved: Saved) => go(saved, tellUndone);
    const doAgain = (undone: Saved) => go(undone, tellSaved);
    const tellRefused = (done: string, refusal: UndoRefusal) => {
      const { action } = refusal;
      const toHistory = (id: RecordId<'action'>): ToastAction => ({
        label: 'Open its history',
        onPress: () => void navigate({ to: '/actions/$action/history', params: { action: id } }),
      });
      say(sayUndoRefusal(done, refusal), action === null ? undefined : toHistory(action));
    };
    /** One at a time: two quick presses undo one save. */
    const go = async (saved: Saved, tellBack: (back: Saved) => void) => {
      if (isBusy.current) return;
      isBusy.current = true;
      try {
        const result = await undo(saved);
        saves.current = saves.current.filter((one) => one !== saved);
        if (!result.ok) return tellRefused(saved.done, result.problem);
        saves.current = saves.current.map(({ done, records }) => ({
          done,
          records: standingAgain(records, saved.records, result.value.records),
        }));
        tellBack(result.value);
      } catch {
        say(UNDO_FAILED);
      } finally {
        isBusy.current = false;
      }
    };
    const undoLast = () => {
      const last = saves.current.at(-1);
      if (last) void takeBack(last);
      else say('There is nothing to undo in this tab');
    };
    return { tellSaved, undoLast, hide };
  }, [undo, isDisputed, say, hide, navigate]);
}

/** The last message takes the place of the one before: only the last save is a press away. */
function useOneMessage() {
  const toast = useClosingToast();
  const close = useRef<() => void>(undefined);
  const hide = useCallback(() => close.current?.(), []);
  const say = useCallback(
    (message: string, action?: ToastAction) => {
      hide();
      close.current = toast(message, action);
    },
    [toast, hide],
  );
  return { say, hide };
}

const isUndo = ({ key, ctrlKey, metaKey, shiftKey, altKey, repeat }: KeyboardEvent) =>
  key.toLowerCase() === 'z' && (ctrlKey || metaKey) && !shiftKey && !altKey && !repeat;

/** What is being typed or chosen has an undo of its own, and a question is answered first. */
const isForField = ({ target, defaultPrevented }: KeyboardEvent) =>
  defaultPrevented ||
  (target instanceof Element && target.closest(FIELDS) !== null) ||
  document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;

const FIELDS = 'input, textarea, select, [contenteditable="true"]';
