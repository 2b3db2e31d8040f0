# SPDX-FileCopyrightText: Rollcall contributors
# SPDX-License-Identifier: GPL-3.0-or-later
add_library(rollcall_scriptedserver STATIC
    ${CMAKE_CURRENT_LIST_DIR}/scriptedserver.cpp ${CMAKE_CURRENT_LIST_DIR}/scriptedserver.h)
target_link_libraries(rollcall_scriptedserver PUBLIC rollcall_core Qt6::Network)
target_include_directories(rollcall_scriptedserver PUBLIC ${PROJECT_SOURCE_DIR}/tests)
