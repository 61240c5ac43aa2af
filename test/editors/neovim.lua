-- Run by scripts/test-neovim.ts inside Neovim: starts the server as docs/editors/neovim.md says and asks it what an author would.
local rca, report = vim.env.RCA_PROGRAM, vim.env.RCA_REPORT

local function fail(sentence)
  io.stderr:write(sentence .. '\n')
  vim.cmd('cquit 1')
end

local function wait(what, condition)
  if not vim.wait(20000, condition, 20) then fail('Neovim waited in vain for ' .. what) end
end

vim.cmd('edit ' .. vim.fn.fnameescape(report))
local client = vim.lsp.start_client({
  name = 'rca',
  cmd = { vim.env.RCA_NODE, rca, 'lsp', '--stdio' },
  root_dir = vim.fn.fnamemodify(report, ':h'),
  settings = { rca = { readerZone = 'Asia/Tokyo' } },
  on_init = function(started)
    started.notify('workspace/didChangeConfiguration', { settings = started.config.settings })
  end,
})
vim.lsp.buf_attach_client(0, client)
wait('diagnostics', function() return #vim.diagnostic.get(0) > 0 end)

local found = {}
for _, diagnostic in ipairs(vim.diagnostic.get(0)) do found[diagnostic.code] = diagnostic end
if not found['out-of-order'] then fail('There is no finding “out-of-order”.') end

local line = found['out-of-order'].lnum
local at = { textDocument = vim.lsp.util.make_text_document_params(0), position = { line = line, character = 4 } }
local hover = vim.lsp.buf_request_sync(0, 'textDocument/hover', at, 10000)[client].result
if not hover or not hover.contents.value:find('Asia/Tokyo', 1, true) then fail('Hovering over a stamp does not show the zone of the reader: ' .. vim.inspect(hover)) end

local range = { start = { line = line, character = 0 }, ['end'] = { line = line, character = 30 } }
local actions = vim.lsp.buf_request_sync(0, 'textDocument/codeAction', { textDocument = at.textDocument, range = range, context = { diagnostics = {} } }, 10000)[client].result
local repair
for _, action in ipairs(actions) do if action.isPreferred then repair = repair or action end end
if not repair then fail('There is no preferred repair.') end
vim.lsp.util.apply_workspace_edit(repair.edit, 'utf-16')
wait('the finding to go away', function()
  for _, diagnostic in ipairs(vim.diagnostic.get(0)) do if diagnostic.code == 'out-of-order' then return false end end
  return true
end)

local symbols = vim.lsp.buf_request_sync(0, 'textDocument/documentSymbol', { textDocument = at.textDocument }, 10000)[client].result
if #symbols == 0 then fail('The outline is empty.') end
io.stdout:write('Neovim: diagnostics, hover, a repair and the outline work.\n')
vim.cmd('quitall!')
