# SPDX-FileCopyrightText: Rollcall contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Dialogs, panels and widgets: the parts that the window is put together from.
set(ROLLCALL_GUI_PARTS
    connectiontext.cpp connectiontext.h
    errortext.cpp errortext.h
    dialogs/columnsdialog.cpp dialogs/columnsdialog.h
    dialogs/credentialform.cpp dialogs/credentialform.h
    dialogs/enrichmentdialog.cpp dialogs/enrichmentdialog.h
    dialogs/exportchoices.h
    dialogs/exportdialog.cpp dialogs/exportdialog.h
    dialogs/exportprogress.cpp dialogs/exportprogress.h
    dialogs/exportshape.cpp dialogs/exportshape.h
    dialogs/grouppicker.cpp dialogs/grouppicker.h
    dialogs/profiledialog.cpp dialogs/profiledialog.h dialogs/profiledialogconnection.cpp
    dialogs/saveviewdialog.cpp dialogs/saveviewdialog.h
    dialogs/supportdialog.cpp dialogs/supportdialog.h
    dialogs/tenantcard.cpp dialogs/tenantcard.h
    dialogs/tokendialog.cpp dialogs/tokendialog.h
    dialogs/valuesdialog.cpp dialogs/valuesdialog.h
    dialogs/viewsdialog.cpp dialogs/viewsdialog.h
    panels/attributeview.cpp panels/attributeview.h
    panels/detailpage.cpp panels/detailpage.h
    panels/detailsection.cpp panels/detailsection.h
    panels/jsonhighlighter.cpp panels/jsonhighlighter.h
    panels/jsontree.cpp panels/jsontree.h
    panels/jsonview.cpp panels/jsonview.h
    panels/shownjson.cpp panels/shownjson.h
    panels/userpanel.cpp panels/userpanel.h
    widgets/avatar.cpp widgets/avatar.h
    widgets/budgetmeter.cpp widgets/budgetmeter.h
    widgets/elidedlabel.cpp widgets/elidedlabel.h
    widgets/enrichmentbar.cpp widgets/enrichmentbar.h
    widgets/fetchpopup.cpp widgets/fetchpopup.h
    widgets/fieldnote.cpp widgets/fieldnote.h
    widgets/fittingdialog.cpp widgets/fittingdialog.h
    widgets/formscroll.cpp widgets/formscroll.h
    widgets/listingstatus.cpp widgets/listingstatus.h
    widgets/listtable.cpp widgets/listtable.h
    widgets/messagebanner.cpp widgets/messagebanner.h
    widgets/querycolors.cpp widgets/querycolors.h
    widgets/rollcallstyle.cpp widgets/rollcallstyle.h
    widgets/searchbox.cpp widgets/searchbox.h
    widgets/searchcompleter.cpp widgets/searchcompleter.h
    widgets/searchhelp.cpp widgets/searchhelp.h
    widgets/searchhistory.cpp widgets/searchhistory.h
    widgets/secretedit.cpp widgets/secretedit.h
    widgets/signinbox.cpp widgets/signinbox.h
    widgets/stateview.cpp widgets/stateview.h
    widgets/statuschips.cpp widgets/statuschips.h
    widgets/statusdelegate.cpp widgets/statusdelegate.h
    widgets/statuspill.cpp widgets/statuspill.h
    widgets/suggestionlist.cpp widgets/suggestionlist.h
    widgets/theme.cpp widgets/theme.h)
