# SPDX-FileCopyrightText: Rollcall contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Dialogs, panels and widgets: the parts that the window is put together from.
set(ROLLCALL_GUI_PARTS
    errortext.cpp errortext.h
    dialogs/columnsdialog.cpp dialogs/columnsdialog.h
    dialogs/credentialform.cpp dialogs/credentialform.h
    dialogs/exportdialog.cpp dialogs/exportdialog.h
    dialogs/exportprogress.cpp dialogs/exportprogress.h
    dialogs/profiledialog.cpp dialogs/profiledialog.h dialogs/profiledialogconnection.cpp
    dialogs/tokendialog.cpp dialogs/tokendialog.h
    dialogs/valuesdialog.cpp dialogs/valuesdialog.h
    panels/attributeview.cpp panels/attributeview.h
    panels/jsonhighlighter.cpp panels/jsonhighlighter.h
    panels/jsonview.cpp panels/jsonview.h
    panels/shownjson.cpp panels/shownjson.h
    panels/userpanel.cpp panels/userpanel.h
    widgets/avatar.cpp widgets/avatar.h
    widgets/budgetmeter.cpp widgets/budgetmeter.h
    widgets/elidedlabel.cpp widgets/elidedlabel.h
    widgets/fieldnote.cpp widgets/fieldnote.h
    widgets/fittingdialog.cpp widgets/fittingdialog.h
    widgets/listingstatus.cpp widgets/listingstatus.h
    widgets/messagebanner.cpp widgets/messagebanner.h
    widgets/querycolors.cpp widgets/querycolors.h
    widgets/rollcallstyle.cpp widgets/rollcallstyle.h
    widgets/searchbox.cpp widgets/searchbox.h
    widgets/searchcompleter.cpp widgets/searchcompleter.h
    widgets/searchhelp.cpp widgets/searchhelp.h
    widgets/searchhistory.cpp widgets/searchhistory.h
    widgets/secretedit.cpp widgets/secretedit.h
    widgets/stateview.cpp widgets/stateview.h
    widgets/statuschips.cpp widgets/statuschips.h
    widgets/statusdelegate.cpp widgets/statusdelegate.h
    widgets/statuspill.cpp widgets/statuspill.h
    widgets/suggestionlist.cpp widgets/suggestionlist.h
    widgets/theme.cpp widgets/theme.h)
