# SPDX-FileCopyrightText: Rollcall contributors
# SPDX-License-Identifier: GPL-3.0-or-later
add_library(rollcall_fakes STATIC
    ${CMAKE_CURRENT_LIST_DIR}/fakeclock.cpp ${CMAKE_CURRENT_LIST_DIR}/fakeclock.h
    ${CMAKE_CURRENT_LIST_DIR}/fakeviewstore.h)
target_link_libraries(rollcall_fakes PUBLIC rollcall_core Qt6::Core)
target_include_directories(rollcall_fakes PUBLIC ${PROJECT_SOURCE_DIR}/tests)
