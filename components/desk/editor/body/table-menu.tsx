'use client'

import type { Command, EditorState } from '@tiptap/pm/state'
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  deleteTable,
  findTable,
  mergeCells,
  splitCell,
} from '@tiptap/pm/tables'
import { useEditorState } from '@tiptap/react'
import { Table2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Menu, MenuItem, MenuSeparator } from '#components/ui/menu.tsx'
import { useWorkspace } from '../workspace-context.tsx'
import { toolClass } from './toolbar-look.ts'

const GROUPS = [
  { addRowBefore, addRowAfter, deleteRow },
  { addColumnBefore, addColumnAfter, deleteColumn },
  { mergeCells, splitCell },
] as const satisfies readonly Record<string, Command>[]

/** What can be done to the table that holds the caret; not there elsewhere. */
export function TableMenu() {
  const t = useTranslations('editor.table')
  const { body } = useWorkspace()
  const table = useEditorState({ editor: body, selector: ({ editor }) => tableState(editor.state) })
  if (!table) return null
  const run = (command: Command) => () => {
    command(body.state, (tr) => body.view.dispatch(tr), body.view)
    body.view.focus()
  }
  const toggleHeaderRow: Command = ({ tr, selection }, dispatch) => {
    const found = findTable(selection.$from)
    if (found) dispatch?.(tr.setNodeAttribute(found.pos, 'headerRow', !table.headerRow))
    return found !== null
  }
  return (
    <Menu
      align="start"
      finalFocus={() => body.view.dom}
      trigger={
        <button type="button" aria-label={t('label')} className={toolClass}>
          <Table2 aria-hidden />
        </button>
      }
    >
      {GROUPS.map((group, i) => (
        <div key={i}>
          {Object.entries(group).map(([name, command]) => (
            <MenuItem key={name} disabled={!command(body.state)} onClick={run(command)}>
              {t(name as keyof (typeof GROUPS)[0])}
            </MenuItem>
          ))}
          <MenuSeparator />
        </div>
      ))}
      <MenuItem onClick={run(toggleHeaderRow)}>{t(table.headerRow ? 'noHeaderRow' : 'headerRow')}</MenuItem>
      <MenuItem tone="danger" onClick={run(deleteTable)}>
        {t('deleteTable')}
      </MenuItem>
    </Menu>
  )
}

function tableState({ selection }: EditorState): { headerRow: boolean } | null {
  const found = findTable(selection.$from)
  return found && { headerRow: found.node.attrs['headerRow'] as boolean }
}
